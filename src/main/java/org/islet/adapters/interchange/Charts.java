package org.islet.adapters.interchange;

import java.util.List;
import java.util.Locale;
import org.islet.core.content.ChartEntry;

/** Lays a patient's chart out as what is read before a question. */
final class Charts {

    private Charts() {}

    static List<Passage> passages(List<ChartEntry> chart) {
        return chart.stream().map(Charts::passage).toList();
    }

    private static Passage passage(ChartEntry entry) {
        return switch (entry) {
            case ChartEntry.Note note -> Passage.words(heading(note) + ": " + note.text());
            case ChartEntry.Readings readings ->
                    new Passage.Grid(
                            heading(readings),
                            readings.columns(),
                            readings.rows().stream()
                                    .map(row -> row.stream().map(Passage::cell).toList())
                                    .toList());
        };
    }

    // "Vital signs, Day 1, 07:30"
    private static String heading(ChartEntry entry) {
        String tab = entry.tab().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(tab.charAt(0)) + tab.substring(1) + ", " + entry.at();
    }
}
