package org.islet.core.content;

import java.util.List;
import java.util.Optional;

/** A question that is answered by choosing among options. */
public sealed interface ChoiceQuestion extends Question
        permits SingleChoice, TrueFalse, SelectAll, SelectN, Highlight, HotSpot {

    /** The options in the order of the file. */
    List<Option> options();

    /**
     * Whether an attempt may show the options in another order; not so where they have a natural
     * one.
     */
    boolean shuffled();

    /** The option of that name. */
    default Optional<Option> option(OptionId wanted) {
        return options().stream().filter(option -> option.id().equals(wanted)).findFirst();
    }

    /** How many options are keyed. */
    default int keyed() {
        return Math.toIntExact(options().stream().filter(Option::key).count());
    }
}
