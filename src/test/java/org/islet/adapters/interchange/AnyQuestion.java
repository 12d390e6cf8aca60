package org.islet.adapters.interchange;

import static org.islet.core.Fixtures.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.islet.core.content.Choice;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.FactId;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.QuestionId;
import org.islet.core.content.Row;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotId;
import org.islet.core.content.Step;
import org.islet.core.content.Track;
import org.islet.core.content.TrueFalse;

/** Questions of every type with texts that formats stumble over. */
final class AnyQuestion {

    private static final List<String> WORDS =
            List.of(
                    "insulin",
                    "T2",
                    "4",
                    "%50%",
                    "100%",
                    "~",
                    "=",
                    "#",
                    "####",
                    "{",
                    "}",
                    ":",
                    "::",
                    "\\",
                    "\\n",
                    "[html]",
                    "[plain]",
                    "<b>",
                    "&amp;",
                    "&",
                    "]]>",
                    "<!--",
                    "->",
                    "//",
                    "$CATEGORY:",
                    "{1:MULTICHOICE:~a}",
                    "é",
                    "漢字",
                    "😀",
                    "µg",
                    "a|b",
                    "/");

    // What would look like an answer or a reason of its own beside a row.
    private static final Set<String> NOT_IN_ROWS =
            Set.of("->", ":", "::", "$CATEGORY:", "{1:MULTICHOICE:~a}");

    private AnyQuestion() {}

    /** A question of any type. */
    static Arbitrary<Question> ofAnyType() {
        return Arbitraries.oneOf(ofTypesThatGiftHas(), multiMatrix(), grouping(), ofFixtures());
    }

    private static Arbitrary<Question> ofFixtures() {
        return Arbitraries.of(
                question("h-1").highlight("++-"),
                question("h-2").highlight("+---"),
                question("h-3").highlightTable("+-", "-+-", "++"),
                question("h-4").hotSpot("-+-"),
                question("c-1").cloze("+-", "--+"),
                question("c-2").cloze("-+"),
                question("c-3").clozeTable("+-", "-+"),
                question("c-4").clozeDrag(4, 2, 1),
                question("r-2").rationale("+-", "-+"),
                question("r-3").rationale("+-", "-+", "--+"),
                question("b-1").bowTie("+---", "++---", "---++"));
    }

    /** A question of a type that GIFT can tell, with the help of tags. */
    static Arbitrary<Question> ofTypesThatGiftHas() {
        return Arbitraries.oneOf(
                single(),
                selectAll(),
                selectN(),
                trueFalse(),
                numeric(),
                matching(),
                matrix(),
                ordering());
    }

    private static Arbitrary<String> text() {
        return words(WORDS).map(words -> String.join(" ", words));
    }

    /** A text of several lines. */
    private static Arbitrary<String> lines() {
        return words(WORDS).map(words -> String.join("\n", words));
    }

    private static Arbitrary<String> rowText() {
        return words(WORDS.stream().filter(word -> !NOT_IN_ROWS.contains(word)).toList())
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<List<String>> words(List<String> from) {
        return Arbitraries.of(from).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<QuestionHead> head() {
        return Combinators.combine(
                        Arbitraries.of("q-1", "2-fold", "staging-05"),
                        Arbitraries.of(CognitiveLevel.values()),
                        Arbitraries.oneOf(Arbitraries.just(""), lines()),
                        lines())
                .as(
                        (id, level, scenario, stem) ->
                                new QuestionHead(
                                        new QuestionId(id),
                                        new ObjectiveId("tnm"),
                                        level,
                                        Track.STUDENT,
                                        scenario,
                                        stem,
                                        List.of(
                                                new FactId("acs.staging.001"),
                                                new FactId("acs.staging.002")),
                                        List.of()));
    }

    /** Texts of which no two are alike. */
    private static Arbitrary<List<String>> unlike(Arbitrary<String> text, int fewest, int most) {
        return text.set().ofMinSize(fewest).ofMaxSize(most).map(List::copyOf);
    }

    private static Arbitrary<List<Option>> options(int keyedFewest, int keyedLess) {
        return Combinators.combine(
                        unlike(lines(), 3, 8), text(), Arbitraries.integers().between(0, 100))
                .as(
                        (texts, why, chance) -> {
                            int most = texts.size() - keyedLess;
                            int keyed = keyedFewest + chance % Math.max(1, most - keyedFewest + 1);
                            return options(texts, why, keyed, 0);
                        });
    }

    private static List<Option> options(List<String> texts, String why, int keyed, int before) {
        return IntStream.range(0, texts.size())
                .mapToObj(
                        at ->
                                new Option(
                                        new OptionId(String.valueOf(before + at + 1)),
                                        texts.get(at),
                                        at < keyed,
                                        why + " " + at,
                                        ""))
                .toList();
    }

    private static Arbitrary<Question> single() {
        return Combinators.combine(head(), options(1, 7), Arbitraries.of(true, false))
                .as(
                        (head, options, shuffled) ->
                                new SingleChoice(head, onlyFirst(options), shuffled));
    }

    private static List<Option> onlyFirst(List<Option> options) {
        return options.stream()
                .map(
                        each ->
                                new Option(
                                        each.id(),
                                        each.text(),
                                        each.id().value().equals("1"),
                                        each.rationale(),
                                        ""))
                .toList();
    }

    private static Arbitrary<Question> selectAll() {
        return Combinators.combine(head(), options(1, 0), Arbitraries.of(true, false))
                .as(SelectAll::new);
    }

    private static Arbitrary<Question> selectN() {
        return Combinators.combine(head(), options(2, 1), Arbitraries.of(true, false))
                .as(
                        (head, options, shuffled) ->
                                new SelectN(
                                        head,
                                        options,
                                        shuffled,
                                        (int) options.stream().filter(Option::key).count()));
    }

    private static Arbitrary<Question> trueFalse() {
        return Combinators.combine(head(), Arbitraries.of(true, false), lines(), lines())
                .as((head, answer, yes, no) -> TrueFalse.of(head, answer, yes, no, ""));
    }

    private static Arbitrary<Question> numeric() {
        return Combinators.combine(
                        head(),
                        Arbitraries.integers().between(-99_999, 99_999),
                        Arbitraries.of("0", "0.1", "2.5"),
                        Arbitraries.of("", "cm", "mg/dL"),
                        lines())
                .as(
                        (head, answer, tolerance, unit, why) ->
                                new Numeric(
                                        head,
                                        plain(BigDecimal.valueOf(answer, 2)),
                                        new BigDecimal(tolerance),
                                        unit,
                                        why,
                                        List.of(
                                                new Numeric.Slip(
                                                        plain(BigDecimal.valueOf(answer + 900L, 2)),
                                                        why,
                                                        ""))));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(
                (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                        .toPlainString());
    }

    private static Arbitrary<Question> matching() {
        return Combinators.combine(head(), pairs(), Arbitraries.of(true, false))
                .as(
                        (head, pairs, shuffled) ->
                                new Matching(head, pairs.choices(), pairs.rows(), shuffled));
    }

    private static Arbitrary<Question> matrix() {
        return Combinators.combine(head(), pairs())
                .as((head, pairs) -> new Matrix(head, pairs.choices(), pairs.rows()));
    }

    private record Pairs(List<Choice> choices, List<Row> rows) {}

    private static Arbitrary<Pairs> pairs() {
        return Combinators.combine(
                        unlike(rowText(), 2, 6),
                        unlike(rowText(), 2, 6),
                        Arbitraries.integers().between(0, 5).list().ofSize(6),
                        text())
                .as(AnyQuestion::pairs);
    }

    // Formats keep no order of the choices but that in which rows use them.
    private static Pairs pairs(
            List<String> rows, List<String> texts, List<Integer> answers, String why) {
        var order = new LinkedHashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(texts.get(answers.get(i) % texts.size()));
        }
        order.addAll(texts);
        var choices = new ArrayList<>(order);
        var all = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            int answer = choices.indexOf(texts.get(answers.get(i) % texts.size())) + 1;
            all.add(
                    new Row(
                            new SlotId(String.valueOf(i + 1)),
                            rows.get(i),
                            Set.of(new OptionId(String.valueOf(answer))),
                            why,
                            Map.of()));
        }
        return new Pairs(choices(choices), all);
    }

    private static List<Choice> choices(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Choice(new OptionId(String.valueOf(at + 1)), texts.get(at)))
                .toList();
    }

    private static Arbitrary<Question> ordering() {
        return Combinators.combine(head(), unlike(rowText(), 3, 8), text())
                .as(
                        (head, texts, why) ->
                                new Ordering(
                                        head,
                                        choices(texts).stream()
                                                .map(each -> new Step(each.id(), each.text(), why))
                                                .toList()));
    }

    private static Arbitrary<Question> multiMatrix() {
        return Combinators.combine(
                        head(), unlike(text(), 2, 6), unlike(text(), 2, 6), Arbitraries.longs())
                .as(AnyQuestion::multiMatrix);
    }

    private static Question multiMatrix(
            QuestionHead head, List<String> rows, List<String> columns, long bits) {
        var all = new ArrayList<Row>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            boolean last = row == rows.size() - 1;
            var answers =
                    IntStream.range(0, columns.size())
                            .filter(
                                    column ->
                                            last
                                                    || column == at % columns.size()
                                                    || (bits >> (at * 6 + column) & 1) == 1)
                            .mapToObj(column -> new OptionId(String.valueOf(column + 1)))
                            .collect(Collectors.toSet());
            all.add(
                    new Row(
                            new SlotId(String.valueOf(row + 1)),
                            rows.get(row),
                            answers,
                            "Why.",
                            Map.of()));
        }
        return new MultiMatrix(head, choices(columns), all);
    }

    private static Arbitrary<Question> grouping() {
        return Combinators.combine(
                        head(),
                        unlike(text(), 2, 4),
                        unlike(text(), 2, 6),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(true, false))
                .as(
                        (head, titles, texts, keyed, shuffled) -> {
                            var groups = new ArrayList<Group>();
                            for (String title : titles) {
                                int before = groups.size() * texts.size();
                                groups.add(
                                        new Group(
                                                new SlotId(String.valueOf(groups.size() + 1)),
                                                title,
                                                options(
                                                        texts,
                                                        "Why.",
                                                        Math.min(keyed, texts.size()),
                                                        before)));
                            }
                            return new Grouping(head, groups, shuffled);
                        });
    }
}
