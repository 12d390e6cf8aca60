package org.islet.core.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Select phrases in the rows of a table. Phrases are named by their places in the whole question,
 * so that no two rows share a name; rows and phrases keep their order.
 *
 * @param columns the headings: one over the titles of the rows, one over their phrases
 * @param rows 2 to 8, each with 2 to 6 phrases of which at least one is keyed
 */
public record HighlightTable(QuestionHead head, List<String> columns, List<Group> rows)
        implements SlotQuestion {

    private static final int COLUMNS = 2;
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int MOST_PHRASES = 6;

    public HighlightTable {
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d columns; give 2 headings, one over the titles of the rows and one over the phrases"
                            .formatted(head.id(), columns.size()));
        }
        columns.forEach(column -> Require.text("a column", column));
        Rows.count(head, "rows", FEWEST, MOST, rows.size());
        Rows.unlike(head, "row", rows.stream().map(Group::title));
        for (Group row : rows) {
            Rows.count(
                    head,
                    "options in the row \"" + row.title() + "\"",
                    FEWEST,
                    MOST_PHRASES,
                    row.options().size());
            Rows.unlike(head, "option", row.options().stream().map(Option::text));
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public List<Slot> slots() {
        return rows.stream().map(Group::slot).toList();
    }

    /** The phrases of all rows, in the order of the file. */
    public Stream<Option> options() {
        return rows.stream().flatMap(row -> row.options().stream());
    }
}
