package org.islet.core.content;

import java.util.List;

/** Something that was put into a patient's chart at one time. */
public sealed interface ChartEntry {

    /** Where it is filed. */
    ChartTab tab();

    /** When it was put there, as the chart says it: {@code Day 1, 07:30}. */
    String at();

    /** Words. */
    record Note(ChartTab tab, String at, String text) implements ChartEntry {
        public Note {
            Require.text("at", at);
            Require.text("text", text);
        }
    }

    /**
     * A table, such as that of a laboratory.
     *
     * @param columns the headings, 2 to 6
     * @param rows 1 to 12, each with a cell for each column; the first cell names the row
     */
    record Readings(ChartTab tab, String at, List<String> columns, List<List<String>> rows)
            implements ChartEntry {

        private static final int FEWEST_COLUMNS = 2;
        private static final int MOST_COLUMNS = 6;
        private static final int MOST_ROWS = 12;

        public Readings {
            Require.text("at", at);
            Require.between("number of columns", FEWEST_COLUMNS, MOST_COLUMNS, columns.size());
            Require.between("number of rows", 1, MOST_ROWS, rows.size());
            columns.forEach(column -> Require.text("heading of a column", column));
            for (List<String> row : rows) {
                row.forEach(cell -> Require.text("cell", cell));
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "the row \"%s\" has %d cells, and the table has %d columns; give as many"
                                    .formatted(row, row.size(), columns.size()));
                }
            }
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
