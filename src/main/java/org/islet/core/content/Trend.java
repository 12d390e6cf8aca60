package org.islet.core.content;

import java.util.List;

/**
 * Measurements over time, for a question to be answered from.
 *
 * @param title what the table shows
 * @param times the heads of its columns in order of time, 2 to 8
 * @param rows 1 to 8
 * @param note that the values are made up, and from which outside source the reference ranges are
 */
public record Trend(String title, List<String> times, List<Measurement> rows, String note) {

    private static final int FEWEST_TIMES = 2;
    private static final int MOST_TIMES = 8;
    private static final int MOST_ROWS = 8;

    public Trend {
        Require.text("title of the trend", title);
        Require.text("note of the trend", note);
        times = List.copyOf(times);
        rows = List.copyOf(rows);
        Require.between("number of times of the trend", FEWEST_TIMES, MOST_TIMES, times.size());
        Require.between("number of rows of the trend", 1, MOST_ROWS, rows.size());
        times.forEach(time -> Require.text("time of the trend", time));
        if (times.stream().distinct().count() < times.size()) {
            throw new IllegalArgumentException(
                    "the trend has a time twice; name each moment once, as in Day 1, 08:00");
        }
        for (Measurement row : rows) {
            if (row.values().size() != times.size()) {
                throw new IllegalArgumentException(
                        "the row \"%s\" of the trend has %d values for %d times; give one for each"
                                .formatted(row.name(), row.values().size(), times.size()));
            }
        }
    }

    /** Whether any row tells what is usual. */
    public boolean hasReferences() {
        return rows.stream().anyMatch(row -> !row.reference().isEmpty());
    }

    /**
     * Something measured again and again.
     *
     * @param unit of all its values, or empty
     * @param reference what is usual, or empty
     * @param values one for each time, as it is to be read: a number, or a word
     */
    public record Measurement(String name, String unit, String reference, List<String> values) {

        public Measurement {
            Require.text("name of the row", name);
            Require.optionalText("unit", unit);
            Require.optionalText("reference", reference);
            values = List.copyOf(values);
            values.forEach(value -> Require.text("value", value));
        }
    }
}
