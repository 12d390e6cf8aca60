package org.islet.core.content;

import java.util.List;

/** Choose the one best answer. Exactly one option is keyed. */
public record SingleChoice(QuestionHead head, List<Option> options, boolean shuffled)
        implements ChoiceQuestion {

    public SingleChoice {
        options = Options.require(head, options);
        int keyed = Options.keyed(options);
        if (keyed == 0) {
            throw new IllegalArgumentException(
                    "question \""
                            + head.id()
                            + "\" has no keyed option; mark one with \"key: true\"");
        }
        if (keyed > 1) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d keyed options; single choice has exactly one, or use select-all"
                            .formatted(head.id(), keyed));
        }
    }
}
