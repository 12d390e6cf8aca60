package org.islet.core.content;

import java.util.HashSet;
import java.util.List;

/** The checks on a list of options. */
final class Options {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private Options() {}

    static List<Option> require(QuestionHead head, List<Option> options) {
        if (options.size() < FEWEST || options.size() > MOST) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d options; give %d to %d"
                            .formatted(head.id(), options.size(), FEWEST, MOST));
        }
        var texts = new HashSet<String>();
        for (Option option : options) {
            if (!texts.add(option.text().strip())) {
                throw new IllegalArgumentException(
                        "question \"%s\" has the option \"%s\" twice"
                                .formatted(head.id(), option.text()));
            }
        }
        return List.copyOf(options);
    }

    static int keyed(List<Option> options) {
        return Math.toIntExact(options.stream().filter(Option::key).count());
    }
}
