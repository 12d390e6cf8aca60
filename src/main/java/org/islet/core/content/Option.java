package org.islet.core.content;

/**
 * One thing that a learner may choose.
 *
 * @param text what it says; for true or false the screen supplies the word
 * @param key whether it is a right choice
 * @param rationale why it is or is not
 * @param misconception what a learner who picks this distractor believes, or empty
 */
public record Option(
        OptionId id, String text, boolean key, String rationale, String misconception) {

    public Option {
        Require.text("text of the option", text);
        Require.text("why", rationale);
        Require.optionalText("misconception", misconception);
    }
}
