package org.islet.core.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Step;
import org.islet.core.content.Trend;

/**
 * A question as plain text: the scenario, the stem, then what may be chosen, each thing on a line
 * of its own.
 *
 * <p>What may be chosen has a letter, what has to be answered has a number. Options stand in the
 * order of the file; steps by their words, so that their order tells nothing.
 */
public final class PlainQuestion {

    private static final int LETTERS = 26;

    private PlainQuestion() {}

    /** The whole question, its lines separated by line feeds, without one at the end. */
    public static String of(Question question) {
        var parts = new ArrayList<>(head(question));
        parts.addAll(body(question));
        return String.join("\n\n", parts);
    }

    /** The letter of what stands at a place, from 1: A to Z, then AA. */
    static String letter(int place) {
        int last = (place - 1) % LETTERS;
        int before = (place - 1) / LETTERS;
        return (before == 0 ? "" : letter(before)) + (char) ('A' + last);
    }

    private static List<String> head(Question question) {
        var head = question.head();
        var parts = new ArrayList<String>();
        if (!head.scenario().isEmpty()) {
            parts.add(head.scenario());
        }
        head.exhibit().map(PlainQuestion::trend).ifPresent(parts::add);
        parts.add(head.stem());
        return parts;
    }

    private static String trend(Trend trend) {
        var lines = new ArrayList<String>();
        lines.add(trend.title() + ": " + String.join(" | ", trend.times()));
        for (Trend.Measurement row : trend.rows()) {
            String unit = row.unit().isEmpty() ? "" : " (" + row.unit() + ")";
            String usual = row.reference().isEmpty() ? "" : " [" + row.reference() + "]";
            lines.add(row.name() + unit + ": " + String.join(" | ", row.values()) + usual);
        }
        lines.add(trend.note());
        return String.join("\n", lines);
    }

    /** What a chart holds, entry by entry; empty for an empty chart. */
    public static String chart(List<ChartEntry> chart) {
        return chart.stream().map(PlainQuestion::entry).collect(Collectors.joining("\n\n"));
    }

    private static String entry(ChartEntry entry) {
        String head = entry.at() + "\n";
        return head
                + switch (entry) {
                    case ChartEntry.Note note -> note.text();
                    case ChartEntry.Readings table ->
                            Stream.concat(Stream.of(table.columns()), table.rows().stream())
                                    .map(row -> String.join(" | ", row))
                                    .collect(Collectors.joining("\n"));
                };
    }

    private static List<String> body(Question question) {
        return switch (question) {
            case Highlight highlight ->
                    List.of(highlight.text(), lettered(texts(highlight.options()), 0));
            case ChoiceQuestion choice -> List.of(lettered(texts(choice.options()), 0));
            case Numeric numeric -> List.of(("____ " + numeric.unit()).strip());
            case RowQuestion table ->
                    List.of(
                            numbered(table.rows().stream().map(Row::text).toList()),
                            lettered(table.choices().stream().map(Choice::text).toList(), 0));
            case Grouping grouping -> groups(grouping.groups());
            case HighlightTable table -> groups(table.rows());
            case BlankQuestion blanks -> blanks(blanks);
            case BowTie tie ->
                    groups(
                            Stream.of(BowTie.Part.values())
                                    .map(
                                            part ->
                                                    new Group(
                                                            part.slot(),
                                                            part.title(),
                                                            tie.options(part)))
                                    .toList());
            case Ordering ordering -> List.of(lettered(inNoOrder(ordering), 0));
        };
    }

    private static List<String> blanks(BlankQuestion question) {
        var all = new ArrayList<String>();
        int before = 0;
        for (Blank blank : question.blanks()) {
            var texts = blank.choices().stream().map(Choice::text).toList();
            all.add(question.around(blank.id()) + "\n" + lettered(texts, before));
            before += texts.size();
        }
        return all;
    }

    private static List<String> groups(List<Group> groups) {
        var all = new ArrayList<String>();
        int before = 0;
        for (Group group : groups) {
            all.add(group.title() + "\n" + lettered(texts(group.options()), before));
            before += group.options().size();
        }
        return all;
    }

    private static List<String> inNoOrder(Ordering ordering) {
        var right = ordering.steps().stream().map(Step::text).toList();
        var byWords = right.stream().sorted(Comparator.naturalOrder()).toList();
        return byWords.equals(right) ? byWords.reversed() : byWords;
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static String lettered(List<String> texts, int before) {
        var lines = new ArrayList<String>();
        for (String text : texts) {
            lines.add(letter(before + lines.size() + 1) + ". " + text);
        }
        return String.join("\n", lines);
    }

    private static String numbered(List<String> texts) {
        var lines = new ArrayList<String>();
        for (String text : texts) {
            lines.add((lines.size() + 1) + ". " + text);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
