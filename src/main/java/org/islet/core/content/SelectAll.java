package org.islet.core.content;

import java.util.List;

/** Select all that apply. At least one option is keyed, and the learner is not told how many. */
public record SelectAll(QuestionHead head, List<Option> options, boolean shuffled)
        implements ChoiceQuestion {

    public SelectAll {
        options = Options.require(head, options);
        if (Options.keyed(options) == 0) {
            throw new IllegalArgumentException(
                    "question \""
                            + head.id()
                            + "\" has no keyed option; mark at least one with \"key: true\"");
        }
    }
}
