package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.Trend;

/** Lays a patient's chart out as what is read before a question. */
final class Charts {

    private Charts() {}

    static List<Passage> passages(List<ChartEntry> chart) {
        return chart.stream().map(Charts::passage).toList();
    }

    /** A table of measurements over time, and the note below it. */
    static List<Passage> passages(Trend trend) {
        boolean references = trend.hasReferences();
        var headings = new ArrayList<String>();
        headings.add("Measurement");
        if (references) {
            headings.add("Reference");
        }
        headings.addAll(trend.times());
        var rows = trend.rows().stream().map(row -> cells(row, references)).toList();
        return List.of(
                new Passage.Grid(trend.title(), headings, rows), Passage.words(trend.note()));
    }

    private static List<Passage.Cell> cells(Trend.Measurement row, boolean references) {
        var cells = new ArrayList<Passage.Cell>();
        cells.add(Passage.cell(row.unit().isEmpty() ? row.name() : row.name() + ", " + row.unit()));
        if (references) {
            cells.add(Passage.cell(row.reference()));
        }
        row.values().forEach(value -> cells.add(Passage.cell(value)));
        return cells;
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
