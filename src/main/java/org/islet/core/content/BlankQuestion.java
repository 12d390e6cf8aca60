package org.islet.core.content;

import java.util.List;
import java.util.Set;

/**
 * A question with blanks in sentences or in a table. Choices are named by their places in the whole
 * question, so that no two blanks share a name unless they share the choice.
 */
public sealed interface BlankQuestion extends SlotQuestion
        permits Cloze, ClozeTable, ClozeDrag, Rationale {

    /** The blanks, in the order of the file. */
    List<Blank> blanks();

    /** Whether an attempt may show the choices in another order. */
    boolean shuffled();

    /** What stands around a blank, with {@link GapText#HERE} in its place. */
    String around(SlotId blank);

    /** All words that a learner reads besides stem and choices. */
    String words();

    /** All that may be put somewhere, in the order of the file. */
    default List<Choice> choices() {
        return blanks().stream().flatMap(blank -> blank.choices().stream()).toList();
    }

    @Override
    default List<Slot> slots() {
        return blanks().stream()
                .map(
                        blank ->
                                new Slot(
                                        blank.id(),
                                        around(blank.id()),
                                        blank.choices(),
                                        Set.of(blank.answer())))
                .toList();
    }
}
