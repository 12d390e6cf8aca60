package org.islet.core.content;

/** Names an entry of the glossary. */
public record TermId(String value) {

    public TermId {
        Require.slug("term", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
