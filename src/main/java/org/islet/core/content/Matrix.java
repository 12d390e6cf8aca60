package org.islet.core.content;

import java.util.List;

/**
 * A table with one choice in each row. Rows and columns keep their order.
 *
 * @param choices the columns, 2 to 6
 * @param rows 2 to 8, each with one answer
 */
public record Matrix(QuestionHead head, List<Choice> choices, List<Row> rows)
        implements RowQuestion {

    static final int MOST_COLUMNS = 6;

    public Matrix {
        choices = Rows.requireChoices(head, "columns", MOST_COLUMNS, choices);
        rows = Rows.require(head, rows);
        Rows.requireOneAnswerEach(head, rows, "use multi-matrix");
    }
}
