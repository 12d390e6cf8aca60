package org.islet.core.content;

/** Names an option within its question: its place in the file, from 1, or `true` and `false`. */
public record OptionId(String value) {

    public OptionId {
        Require.slug("option", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
