package org.islet.core.content;

import java.util.List;

/**
 * Match each row to one choice. There may be more choices than the rows use, and two rows may use
 * the same.
 *
 * @param choices 2 to 10
 * @param rows 2 to 8, each with one answer
 * @param shuffled whether an attempt may show the choices in another order
 */
public record Matching(QuestionHead head, List<Choice> choices, List<Row> rows, boolean shuffled)
        implements RowQuestion {

    private static final int MOST_CHOICES = 10;

    public Matching {
        choices = Rows.requireChoices(head, "choices", MOST_CHOICES, choices);
        rows = Rows.require(head, rows);
        Rows.requireOneAnswerEach(head, rows, "use multi-matrix");
    }
}
