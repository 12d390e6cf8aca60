package org.islet.core.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * A diagram that joins the condition of a patient with what to do and what to watch: one condition
 * in the middle, two actions on one side, two parameters on the other. Options are named by their
 * places in the whole question.
 *
 * @param condition 4, one of them keyed
 * @param actions 5, two of them keyed
 * @param parameters 5, two of them keyed
 * @param shuffled whether an attempt may show the options of each part in another order
 */
public record BowTie(
        QuestionHead head,
        List<Option> condition,
        List<Option> actions,
        List<Option> parameters,
        boolean shuffled)
        implements SlotQuestion {

    /** A part of the diagram, with how many options it offers and how many targets it has. */
    public enum Part {
        /** What is the matter, most likely. */
        CONDITION("condition", "Condition", 4, 1),
        /** What to do about it. */
        ACTIONS("actions", "Actions to take", 5, 2),
        /** What shows whether it helps. */
        PARAMETERS("parameters", "Parameters to monitor", 5, 2);

        private final String word;
        private final String title;
        private final int options;
        private final int targets;

        Part(String word, String title, int options, int targets) {
            this.word = word;
            this.title = title;
            this.options = options;
            this.targets = targets;
        }

        /** The place to fill. */
        public SlotId slot() {
            return new SlotId(word);
        }

        /** What stands above it where there is no screen, such as in an export. */
        public String title() {
            return title;
        }

        /** How many options belong there. */
        public int targets() {
            return targets;
        }
    }

    public BowTie {
        condition = require(head, Part.CONDITION, condition);
        actions = require(head, Part.ACTIONS, actions);
        parameters = require(head, Part.PARAMETERS, parameters);
    }

    private static List<Option> require(QuestionHead head, Part part, List<Option> options) {
        int keyed = Options.keyed(options);
        if (options.size() != part.options || keyed != part.targets) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d options under %s, %d of them keyed; give %d and key %d"
                            .formatted(
                                    head.id(),
                                    options.size(),
                                    part.word,
                                    keyed,
                                    part.options,
                                    part.targets));
        }
        Rows.unlike(head, "option", options.stream().map(Option::text));
        // Made here, so that a text too long for a target is refused at once.
        group(part, options).slot();
        return List.copyOf(options);
    }

    private static Group group(Part part, List<Option> options) {
        return new Group(part.slot(), part.title, options);
    }

    /** The options of a part, in the order of the file. */
    public List<Option> options(Part part) {
        return switch (part) {
            case CONDITION -> condition;
            case ACTIONS -> actions;
            case PARAMETERS -> parameters;
        };
    }

    /** The options of all parts, in the order of the file. */
    public Stream<Option> options() {
        return Stream.of(condition, actions, parameters).flatMap(List::stream);
    }

    @Override
    public List<Slot> slots() {
        return Stream.of(Part.values()).map(part -> group(part, options(part)).slot()).toList();
    }
}
