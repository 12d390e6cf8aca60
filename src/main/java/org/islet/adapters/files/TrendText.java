package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.core.content.Trend;
import org.islet.core.content.Trend.Measurement;

/** Reads the measurements of a question from their keys, and writes them back. */
final class TrendText {

    private static final String KEY = "trend";

    private TrendText() {}

    /** The trend of a question; empty where there is none, or none that can be used. */
    static Optional<Trend> read(YamlMap question) {
        if (!question.has(KEY)) {
            return Optional.empty();
        }
        var trend = question.map(KEY).flatMap(TrendText::trend);
        if (trend.isEmpty()) {
            question.spoil();
        }
        return trend;
    }

    private static Optional<Trend> trend(YamlMap map) {
        String title = map.text("title");
        var times = map.texts("times");
        var rows = new ArrayList<Measurement>();
        for (YamlMap each : map.maps("rows")) {
            String name = each.text("name");
            String unit = each.textOr("unit", "");
            String reference = each.textOr("reference", "");
            var values = each.texts("values");
            each.build(() -> new Measurement(name, unit, reference, values))
                    .ifPresentOrElse(rows::add, map::spoil);
        }
        String note = map.text("note");
        return map.build(() -> new Trend(title, times, rows, note));
    }

    /** Adds the trend to the keys of a question. */
    static void write(Map<String, Object> question, Trend trend) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("title", trend.title());
        keys.put("times", trend.times());
        keys.put("rows", trend.rows().stream().map(TrendText::row).toList());
        keys.put("note", trend.note());
        question.put(KEY, keys);
    }

    private static Map<String, Object> row(Measurement row) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("name", row.name());
        if (!row.unit().isEmpty()) {
            keys.put("unit", row.unit());
        }
        if (!row.reference().isEmpty()) {
            keys.put("reference", row.reference());
        }
        keys.put("values", row.values());
        return keys;
    }
}
