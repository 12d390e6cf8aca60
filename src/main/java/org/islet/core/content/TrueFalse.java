package org.islet.core.content;

import java.util.List;

/**
 * A statement to judge. The two options keep their order.
 *
 * @param answer whether the statement is true
 * @param options first true, then false
 */
public record TrueFalse(QuestionHead head, boolean answer, List<Option> options)
        implements ChoiceQuestion {

    /** The option "true". */
    public static final OptionId TRUE = new OptionId("true");

    /** The option "false". */
    public static final OptionId FALSE = new OptionId("false");

    public TrueFalse {
        options = List.copyOf(options);
    }

    /**
     * Builds the two options from their rationales; the misconception belongs to the one that is
     * not keyed.
     */
    public static TrueFalse of(
            QuestionHead head,
            boolean answer,
            String whyTrue,
            String whyFalse,
            String misconception) {
        return new TrueFalse(
                head,
                answer,
                List.of(
                        new Option(TRUE, "true", answer, whyTrue, answer ? "" : misconception),
                        new Option(
                                FALSE, "false", !answer, whyFalse, answer ? misconception : "")));
    }

    @Override
    public boolean shuffled() {
        return false;
    }
}
