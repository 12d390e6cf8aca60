package org.islet.core.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with a list to pick from in some of its cells. Rows and columns keep their order.
 *
 * @param columns the headings, 2 to 5
 * @param rows 1 to 8, each with one cell a column; the first says what the row is about
 * @param blanks 1 to 6, each with 2 to 6 choices
 * @param shuffled whether an attempt may show the choices of each blank in another order
 */
public record ClozeTable(
        QuestionHead head,
        List<String> columns,
        List<List<GapText>> rows,
        List<Blank> blanks,
        boolean shuffled)
        implements BlankQuestion {

    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 5;
    private static final int MOST_ROWS = 8;

    public ClozeTable {
        Rows.count(head, "columns", FEWEST_COLUMNS, MOST_COLUMNS, columns.size());
        Rows.unlike(head, "column", columns.stream());
        Rows.count(head, "rows", 1, MOST_ROWS, rows.size());
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<GapText> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "question \"%s\" has a row of %d cells below %d columns; give one cell for each"
                                .formatted(head.id(), row.size(), columns.size()));
            }
        }
        var gaps = rows.stream().flatMap(List::stream).flatMap(GapText::gaps);
        blanks = Blanks.require(head, Cloze.FEWEST, Cloze.MOST, gaps, blanks);
        Blanks.requireOwnChoices(head, blanks);
    }

    /** What the row is about, and the heading above the blank. */
    @Override
    public String around(SlotId blank) {
        for (List<GapText> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column).gaps().anyMatch(blank::equals)) {
                    String about = column == 0 ? "" : row.getFirst().words() + ", ";
                    return about + columns.get(column) + ": " + row.get(column).around(blank);
                }
            }
        }
        throw new IllegalArgumentException(
                "Question %s has no blank %s.".formatted(head.id(), blank));
    }

    @Override
    public String words() {
        return rows.stream()
                .flatMap(List::stream)
                .map(GapText::words)
                .collect(Collectors.joining(" ", String.join(" ", columns) + " ", ""));
    }
}
