package org.islet.core.content;

/** Names a source document. */
public record SourceId(String value) {

    public SourceId {
        Require.slug("source", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
