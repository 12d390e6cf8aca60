package org.islet.core.content;

import java.util.List;

/**
 * A table in which each row may have several choices. Rows and columns keep their order.
 *
 * @param choices the columns, 2 to 6, each the answer of at least one row: in a column without a
 *     key a pick would cost nothing
 * @param rows 2 to 8
 */
public record MultiMatrix(QuestionHead head, List<Choice> choices, List<Row> rows)
        implements RowQuestion {

    public MultiMatrix {
        choices = Rows.requireChoices(head, "columns", Matrix.MOST_COLUMNS, choices);
        rows = Rows.require(head, rows);
        for (Choice column : choices) {
            if (rows.stream().noneMatch(row -> row.answers().contains(column.id()))) {
                throw new IllegalArgumentException(
                        "question \"%s\": the column \"%s\" is the answer of no row; give it one, or leave it out"
                                .formatted(head.id(), column.text()));
            }
        }
    }
}
