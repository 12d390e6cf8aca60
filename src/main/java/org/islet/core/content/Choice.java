package org.islet.core.content;

/**
 * Something that fits into a slot, or does not; which of the two is the slot's to say.
 *
 * @param text what it says, at most 120 characters, since it stands at the head of a column or in a
 *     list
 */
public record Choice(OptionId id, String text) {

    private static final int LONGEST = 120;

    public Choice {
        Require.text("a choice", text);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the choice \"%s...\" has %d characters; write at most %d"
                            .formatted(text.substring(0, 40), text.length(), LONGEST));
        }
    }
}
