package org.islet.core.content;

import java.util.List;

/**
 * Choose a stated number of options, all of them keyed.
 *
 * @param choose how many, equal to the number of keyed options
 */
public record SelectN(QuestionHead head, List<Option> options, boolean shuffled, int choose)
        implements ChoiceQuestion {

    public SelectN {
        options = Options.require(head, options);
        int keyed = Options.keyed(options);
        if (choose < 2 || choose >= options.size()) {
            throw new IllegalArgumentException(
                    "question \"%s\": choose must lie in 2..%d, got %d"
                            .formatted(head.id(), options.size() - 1, choose));
        }
        if (keyed != choose) {
            throw new IllegalArgumentException(
                    "question \"%s\" asks for %d options and keys %d; make the two equal"
                            .formatted(head.id(), choose, keyed));
        }
    }
}
