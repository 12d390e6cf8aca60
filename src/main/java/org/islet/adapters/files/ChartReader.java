package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.ChartEntry.Note;
import org.islet.core.content.ChartEntry.Readings;
import org.islet.core.content.ChartTab;

/** Reads what a question adds to a chart. The twin of {@link ChartWriter}. */
final class ChartReader {

    private ChartReader() {}

    static List<ChartEntry> read(YamlMap question) {
        var chart = new ArrayList<ChartEntry>();
        for (YamlMap each : question.mapsOrNone("chart")) {
            entry(each).ifPresentOrElse(chart::add, question::spoil);
        }
        return chart;
    }

    private static Optional<ChartEntry> entry(YamlMap map) {
        var tab = map.oneOf("tab", ChartTab.class);
        String at = map.text("at");
        if (!map.has("table")) {
            String text = map.text("text");
            return map.build(() -> new Note(tab, at, text));
        }
        var table = map.map("table");
        var columns = table.map(each -> each.texts("columns")).orElse(List.of());
        var rows = table.map(each -> each.lists("rows")).orElse(List.of());
        if (table.flatMap(each -> each.build(() -> true)).isEmpty()) {
            map.spoil();
        }
        return map.build(() -> new Readings(tab, at, columns, rows));
    }
}
