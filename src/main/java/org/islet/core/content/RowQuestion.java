package org.islet.core.content;

import java.util.List;

/** A question whose rows are all answered from the same choices. */
public sealed interface RowQuestion extends SlotQuestion permits Matching, Matrix, MultiMatrix {

    /** What every row may be answered with, in the order of the file. */
    List<Choice> choices();

    /** What is asked, in the order of the file. */
    List<Row> rows();

    @Override
    default List<Slot> slots() {
        return rows().stream()
                .map(row -> new Slot(row.id(), row.text(), choices(), row.answers()))
                .toList();
    }
}
