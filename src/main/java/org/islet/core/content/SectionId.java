package org.islet.core.content;

/** Names a section within its lesson; part of the address of its page, so it should not change. */
public record SectionId(String value) {

    public SectionId {
        Require.slug("section", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
