package org.islet.core.content;

/**
 * One step of a sequence.
 *
 * @param id its right place, from 1
 * @param rationale why it stands there
 */
public record Step(OptionId id, String text, String rationale) {

    public Step {
        Require.text("text of the step", text);
        Require.text("why", rationale);
    }
}
