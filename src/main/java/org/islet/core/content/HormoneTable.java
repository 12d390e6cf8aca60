package org.islet.core.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which hormone, signs, tests and drugs belong to which tumor.
 *
 * <p>Rows share an entry if both say it in the same words; what one row has and another has not,
 * does not belong to the other.
 *
 * @param rows one for each tumor; empty for a course without such a table
 */
public record HormoneTable(List<Row> rows) {

    private static final int FEWEST = 4;

    public HormoneTable {
        rows = List.copyOf(rows);
        if (!rows.isEmpty() && rows.size() < FEWEST) {
            throw new IllegalArgumentException(
                    "the table has %d rows; give at least %d, so that a question has 4 options"
                            .formatted(rows.size(), FEWEST));
        }
    }

    /** The table of a course that has none. */
    public static HormoneTable none() {
        return new HormoneTable(List.of());
    }

    /** Whether the course has no such table. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows that have an entry of these words in a column, asked or not. */
    public List<Row> holders(Column column, String says) {
        return rows.stream().filter(row -> row.has(column, says)).toList();
    }

    /** What an entry is about. */
    public enum Column {
        TUMOR,
        HORMONE,
        SIGNS,
        TEST,
        DRUG
    }

    /**
     * Something that belongs to a tumor.
     *
     * @param citations the facts that say so
     * @param asked whether it may be asked; if not, it is never offered beside what is
     */
    public record Entry(String says, List<FactId> citations, boolean asked) {

        public Entry {
            Require.text("says", says);
            citations = List.copyOf(citations);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException(
                        "\"" + says + "\" cites no fact; name one under \"cites\"");
            }
        }
    }

    /** Names a row. */
    public record RowId(String value) {

        public RowId {
            Require.slug("row", value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A tumor and what belongs to it; some columns may be empty. */
    public record Row(RowId id, Map<Column, List<Entry>> entries) {

        public Row {
            var filed = new EnumMap<Column, List<Entry>>(Column.class);
            for (Column column : Column.values()) {
                filed.put(column, List.copyOf(entries.getOrDefault(column, List.of())));
            }
            filed.values().forEach(Row::refuseTwice);
            if (filed.getOrDefault(Column.TUMOR, List.of()).size() != 1) {
                throw new IllegalArgumentException(
                        "\"" + id + "\" must have one tumor; make a row for each");
            }
            entries = Collections.unmodifiableMap(filed);
        }

        /** What the tumor is called. */
        public String tumor() {
            return in(Column.TUMOR).getFirst().says();
        }

        /** The entries of a column, asked or not. */
        public List<Entry> in(Column column) {
            return entries.getOrDefault(column, List.of());
        }

        /** The entries of a column that may be asked. */
        public List<Entry> askedIn(Column column) {
            return in(column).stream().filter(Entry::asked).toList();
        }

        /** The facts behind all entries. */
        public List<FactId> citations() {
            var facts = new ArrayList<FactId>();
            entries.values()
                    .forEach(column -> column.forEach(each -> facts.addAll(each.citations())));
            return facts;
        }

        boolean has(Column column, String says) {
            return in(column).stream().anyMatch(entry -> entry.says().equals(says));
        }

        private static void refuseTwice(List<Entry> column) {
            var said = new HashSet<String>();
            for (Entry entry : column) {
                if (!said.add(entry.says())) {
                    throw new IllegalArgumentException(
                            "\"" + entry.says() + "\" stands in the row twice; remove one of them");
                }
            }
        }
    }
}
