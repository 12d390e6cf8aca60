package org.islet.adapters.files;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.core.content.Fact;
import org.islet.core.content.FactId;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.HormoneTable.Column;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.content.HormoneTable.Row;
import org.islet.core.content.HormoneTable.RowId;
import org.islet.core.content.Omission;
import org.islet.core.content.Source;
import org.islet.core.content.SourceId;
import org.islet.core.content.TermId;
import org.jspecify.annotations.Nullable;

/** Reads sources.yml, facts.yml, glossary.yml and hormones.yml. */
final class Shelf {

    private static final String UNDATED = "undated";
    private static final Set<Column> OFTEN_EMPTY = EnumSet.of(Column.TEST, Column.DRUG);

    private Shelf() {}

    /** A value of a list and its line. */
    record Placed<T>(T value, Place place) {}

    static List<Placed<Source>> sources(YamlMap file) {
        return list(file, "sources", Shelf::source);
    }

    static List<Placed<Fact>> facts(YamlMap file) {
        return list(file, "facts", Shelf::fact);
    }

    static List<Placed<GlossaryTerm>> terms(YamlMap file) {
        return list(file, "terms", Shelf::term);
    }

    static List<Placed<Row>> hormones(YamlMap file) {
        return list(file, "hormones", Shelf::row);
    }

    private static <T> List<Placed<T>> list(YamlMap file, String key, Reader<T> reader) {
        var values = new ArrayList<Placed<T>>();
        for (YamlMap each : file.maps(key)) {
            var place = each.place();
            reader.read(each).ifPresent(value -> values.add(new Placed<>(value, place)));
        }
        file.build(() -> true);
        return values;
    }

    private static Optional<Source> source(YamlMap map) {
        var id = map.name("id", SourceId::new);
        String title = map.text("title");
        String shortName = map.text("short");
        String publisher = map.text("publisher");
        @Nullable LocalDate reviewed = reviewed(map);
        var address = map.name("address", URI::create);
        String use = map.text("use");
        return map.build(
                () ->
                        new Source(
                                id.orElseThrow(),
                                title,
                                shortName,
                                publisher,
                                reviewed,
                                address.orElseThrow(),
                                use));
    }

    private static @Nullable LocalDate reviewed(YamlMap map) {
        String text = map.text("reviewed");
        if (text.equals(UNDATED) || !map.has("reviewed")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            map.complain(
                    map.place("reviewed"),
                    "\"reviewed\" is \"" + text + "\"",
                    "give a date such as 2022-10-07, or undated");
            return null;
        }
    }

    private static Optional<Fact> fact(YamlMap map) {
        var id = map.name("id", FactId::new);
        String section = map.text("section");
        String lines = map.text("lines");
        String says = map.text("says");
        map.flag("exact");
        if (map.has("conflict")) {
            map.names("conflict", conflict -> conflict);
        }
        var omission = map.has("omitted") ? map.map("omitted").flatMap(Shelf::omission) : null;
        if (omission != null && omission.isEmpty()) {
            map.spoil();
        }
        return map.build(
                () ->
                        new Fact(
                                id.orElseThrow(),
                                section,
                                lines,
                                says,
                                omission == null ? null : omission.orElseThrow()));
    }

    private static Optional<Omission> omission(YamlMap map) {
        var reason = map.oneOf("reason", Omission.Reason.class);
        var same = map.has("of") ? map.name("of", FactId::new) : Optional.<FactId>empty();
        String note = map.textOr("note", "");
        return map.build(() -> new Omission(reason, same.orElse(null), note));
    }

    private static Optional<GlossaryTerm> term(YamlMap map) {
        var id = map.name("id", TermId::new);
        String term = map.text("term");
        String say = map.textOr("say", "");
        String means = map.text("means");
        var cites = map.names("cites", FactId::new);
        return map.build(() -> new GlossaryTerm(id.orElseThrow(), term, say, means, cites));
    }

    private static Optional<Row> row(YamlMap map) {
        var id = map.name("id", RowId::new);
        var entries = new EnumMap<Column, List<Entry>>(Column.class);
        for (Column column : Column.values()) {
            String key = YamlMap.written(column);
            if (OFTEN_EMPTY.contains(column) && !map.has(key)) {
                continue;
            }
            var read = new ArrayList<Entry>();
            for (YamlMap each : map.maps(key)) {
                entry(each).ifPresentOrElse(read::add, map::spoil);
            }
            entries.put(column, read);
        }
        return map.build(() -> new Row(id.orElseThrow(), entries));
    }

    private static Optional<Entry> entry(YamlMap map) {
        String says = map.text("says");
        var cites = map.names("cites", FactId::new);
        boolean asked = !map.has("ask") || map.trueOrFalse("ask");
        return map.build(() -> new Entry(says, cites, asked));
    }

    private interface Reader<T> {
        Optional<T> read(YamlMap map);
    }
}
