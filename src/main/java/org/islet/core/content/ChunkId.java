package org.islet.core.content;

/** The name of a chunk within its lesson: lower-case letters, digits and single hyphens. */
public record ChunkId(String value) {

    public ChunkId {
        Require.slug("chunk", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
