package org.islet.adapters.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.ChartEntry.Note;
import org.islet.core.content.ChartEntry.Readings;

/** Writes what a question adds to a chart. The twin of {@link ChartReader}. */
final class ChartWriter {

    private ChartWriter() {}

    static Map<String, Object> entry(ChartEntry entry) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("tab", YamlMap.written(entry.tab()));
        keys.put("at", entry.at());
        switch (entry) {
            case Note note -> keys.put("text", note.text());
            case Readings readings ->
                    keys.put(
                            "table",
                            Map.of("columns", readings.columns(), "rows", readings.rows()));
        }
        return keys;
    }
}
