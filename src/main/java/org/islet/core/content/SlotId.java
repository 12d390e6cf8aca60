package org.islet.core.content;

/**
 * Names a place to fill within its question: its place in the file, from 1, or the part of a
 * bow-tie.
 */
public record SlotId(String value) {

    public SlotId {
        Require.slug("slot", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
