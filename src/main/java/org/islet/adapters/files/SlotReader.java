package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.core.content.Blank;
import org.islet.core.content.Choice;
import org.islet.core.content.GapText;
import org.islet.core.content.Group;
import org.islet.core.content.HotSpot.Region;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Row;
import org.islet.core.content.SlotId;
import org.islet.core.content.Step;

/** Builds rows, groups, blanks and steps from their keys. The twin of {@link SlotWriter}. */
final class SlotReader {

    private SlotReader() {}

    /** The texts under a key, named by their places. */
    static List<Choice> choices(YamlMap map, String key) {
        return choices(map, key, 0);
    }

    private static List<Choice> choices(YamlMap map, String key, int before) {
        var choices = new ArrayList<Choice>();
        for (String text : map.texts(key)) {
            var id = new OptionId(String.valueOf(before + choices.size() + 1));
            map.make(() -> new Choice(id, text)).ifPresent(choices::add);
        }
        return choices;
    }

    /** Rows with one answer each. */
    static List<Row> rows(YamlMap map, String choicesKey, List<Choice> choices) {
        return rows(map, choicesKey, choices, SlotReader::answer, "answer");
    }

    private static List<String> answer(YamlMap row) {
        return row.name("answer", text -> text).stream().toList();
    }

    /** Rows with a list of answers each. */
    static List<Row> rowsOfSeveral(YamlMap map, String choicesKey, List<Choice> choices) {
        return rows(map, choicesKey, choices, row -> row.texts("answers"), "answers");
    }

    /** How the answers of a row are written. */
    private interface Answers {
        List<String> of(YamlMap row);
    }

    private static List<Row> rows(
            YamlMap map, String choicesKey, List<Choice> choices, Answers answers, String key) {
        var rows = new ArrayList<Row>();
        int place = 0;
        for (YamlMap each : map.maps("rows")) {
            place++;
            var id = new SlotId(String.valueOf(place));
            String text = each.text("text");
            var wanted = ids(each, key, answers.of(each), choicesKey, choices);
            String why = each.text("why");
            var misconceptions = misconceptions(each, choicesKey, choices);
            each.build(() -> new Row(id, text, wanted, why, misconceptions))
                    .ifPresentOrElse(rows::add, map::spoil);
        }
        return rows;
    }

    private static Set<OptionId> ids(
            YamlMap row, String key, List<String> texts, String choicesKey, List<Choice> choices) {
        for (String text : texts) {
            if (texts.indexOf(text) < texts.lastIndexOf(text)) {
                row.complain(
                        row.place(key),
                        "\"%s\" names \"%s\" twice".formatted(key, text),
                        "name it once");
                return Set.of();
            }
        }
        return texts.stream()
                .flatMap(text -> id(row, row.place(key), text, choicesKey, choices).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<OptionId, String> misconceptions(
            YamlMap row, String choicesKey, List<Choice> choices) {
        var misconceptions = new HashMap<OptionId, String>();
        if (!row.has("misconceptions")) {
            return misconceptions;
        }
        var map = row.map("misconceptions");
        for (YamlMap each : map.stream().toList()) {
            for (String key : each.keys()) {
                String believes = each.text(key);
                id(each, each.place(key), Typography.curved(key.strip()), choicesKey, choices)
                        .ifPresent(id -> misconceptions.put(id, believes));
            }
        }
        if (map.flatMap(each -> each.build(() -> true)).isEmpty()) {
            row.spoil();
        }
        return misconceptions;
    }

    private static Optional<OptionId> id(
            YamlMap map, Place place, String text, String choicesKey, List<Choice> choices) {
        var found = choices.stream().filter(choice -> choice.text().equals(text)).findFirst();
        if (choices.isEmpty()) {
            // That there are none is complained of already.
            map.spoil();
        } else if (found.isEmpty()) {
            map.complain(
                    place,
                    "\"%s\" is none of the %s".formatted(text, choicesKey),
                    "use one of "
                            + choices.stream().map(Choice::text).collect(Collectors.joining(", ")));
        }
        return found.map(Choice::id);
    }

    /** Blanks with choices of their own, which are named by their places in the whole question. */
    static List<Blank> blanks(YamlMap map) {
        var blanks = new ArrayList<Blank>();
        int place = 0;
        int before = 0;
        for (YamlMap each : map.maps("blanks")) {
            place++;
            var choices = choices(each, "choices", before);
            before += choices.size();
            blank(map, each, place, choices).ifPresent(blanks::add);
        }
        return blanks;
    }

    /** Blanks that share their choices. */
    static List<Blank> blanks(YamlMap map, List<Choice> choices) {
        var blanks = new ArrayList<Blank>();
        int place = 0;
        for (YamlMap each : map.maps("blanks")) {
            place++;
            blank(map, each, place, choices).ifPresent(blanks::add);
        }
        return blanks;
    }

    private static Optional<Blank> blank(
            YamlMap map, YamlMap each, int place, List<Choice> choices) {
        var id = new SlotId(String.valueOf(place));
        var answer =
                answer(each).stream()
                        .flatMap(
                                text ->
                                        id(each, each.place("answer"), text, "choices", choices)
                                                .stream())
                        .findFirst();
        String why = each.text("why");
        var misconceptions = misconceptions(each, "choices", choices);
        var blank =
                each.build(() -> new Blank(id, choices, answer.orElseThrow(), why, misconceptions));
        if (blank.isEmpty()) {
            map.spoil();
        }
        return blank;
    }

    /** The cells of a table, row by row. */
    static List<List<GapText>> cells(YamlMap map) {
        return map.lists("rows").stream()
                .map(
                        row ->
                                row.stream()
                                        .flatMap(cell -> map.make(() -> GapText.of(cell)).stream())
                                        .toList())
                .toList();
    }

    /**
     * Groups, or rows of phrases; their options are named by their places in the whole question.
     */
    static List<Group> groups(YamlMap map, String key) {
        var groups = new ArrayList<Group>();
        int place = 0;
        int before = 0;
        for (YamlMap each : map.maps(key)) {
            place++;
            var id = new SlotId(String.valueOf(place));
            String title = each.text("title");
            var options = options(each, "options", before);
            before += options.size();
            each.build(() -> new Group(id, title, options))
                    .ifPresentOrElse(groups::add, map::spoil);
        }
        return groups;
    }

    /** The options under a key, which are named by their places after so many others. */
    static List<Option> options(YamlMap map, String key, int before) {
        var options = new ArrayList<Option>();
        int place = before;
        for (YamlMap each : map.maps(key)) {
            place++;
            option(each, place).ifPresentOrElse(options::add, map::spoil);
        }
        return options;
    }

    private static Optional<Option> option(YamlMap map, int place) {
        var id = new OptionId(String.valueOf(place));
        String text = map.text("text");
        boolean key = map.flag("key");
        String why = map.text("why");
        String misconception = map.textOr("misconception", "");
        return map.build(() -> new Option(id, text, key, why, misconception));
    }

    /** Options that are regions of a drawing. */
    static List<Region> regions(YamlMap map) {
        var regions = new ArrayList<Region>();
        int place = 0;
        for (YamlMap each : map.maps("options")) {
            place++;
            String name = each.text("region");
            option(each, place)
                    .flatMap(option -> each.make(() -> new Region(name, option)))
                    .ifPresentOrElse(regions::add, map::spoil);
        }
        return regions;
    }

    /** Steps; the file has them in the right order. */
    static List<Step> steps(YamlMap map) {
        var steps = new ArrayList<Step>();
        int place = 0;
        for (YamlMap each : map.maps("steps")) {
            place++;
            var id = new OptionId(String.valueOf(place));
            String text = each.text("text");
            String why = each.text("why");
            each.build(() -> new Step(id, text, why)).ifPresentOrElse(steps::add, map::spoil);
        }
        return steps;
    }
}
