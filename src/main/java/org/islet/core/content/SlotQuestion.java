package org.islet.core.content;

import java.util.List;
import java.util.Optional;

/** A question with several places to fill, each from choices of its own or shared by all. */
public sealed interface SlotQuestion extends Question
        permits RowQuestion, Grouping, HighlightTable, BlankQuestion, BowTie {

    /** The places to fill, in the order of the file. */
    List<Slot> slots();

    /** The place of that name. */
    default Optional<Slot> slot(SlotId wanted) {
        return slots().stream().filter(slot -> slot.id().equals(wanted)).findFirst();
    }
}
