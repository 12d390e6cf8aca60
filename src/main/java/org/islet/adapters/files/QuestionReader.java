package org.islet.adapters.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.islet.core.content.BowTie;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.FactId;
import org.islet.core.content.GapText;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.QuestionId;
import org.islet.core.content.Rationale;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.Track;
import org.islet.core.content.TrueFalse;

/** Builds a question from its keys. The twin of {@link QuestionWriter}. */
final class QuestionReader {

    /** The words that an author writes under {@code type}. */
    enum Type {
        SINGLE,
        TRUE_FALSE,
        SELECT_ALL,
        SELECT_N,
        NUMERIC,
        MATCHING,
        MATRIX,
        MULTI_MATRIX,
        GROUPING,
        ORDERING,
        CLOZE,
        CLOZE_TABLE,
        CLOZE_DRAG,
        RATIONALE,
        BOW_TIE,
        HIGHLIGHT,
        HIGHLIGHT_TABLE,
        HOT_SPOT
    }

    /** What an author writes under {@code order} where options have a natural one. */
    enum Order {
        FIXED,
        SHUFFLED
    }

    private QuestionReader() {}

    static Optional<Question> read(YamlMap map) {
        var head = head(map);
        var type = map.oneOf("type", Type.class);
        return switch (type) {
            case SINGLE -> {
                var options = SlotReader.options(map, "options", 0);
                boolean shuffled = shuffled(map);
                yield map.build(() -> new SingleChoice(head.orElseThrow(), options, shuffled));
            }
            case SELECT_ALL -> {
                var options = SlotReader.options(map, "options", 0);
                boolean shuffled = shuffled(map);
                yield map.build(() -> new SelectAll(head.orElseThrow(), options, shuffled));
            }
            case SELECT_N -> {
                var options = SlotReader.options(map, "options", 0);
                boolean shuffled = shuffled(map);
                int choose = map.wholeNumber("choose");
                yield map.build(() -> new SelectN(head.orElseThrow(), options, shuffled, choose));
            }
            case TRUE_FALSE -> trueFalse(map, head);
            case NUMERIC -> numeric(map, head);
            case MATCHING -> {
                var choices = SlotReader.choices(map, "choices");
                var rows = SlotReader.rows(map, "choices", choices);
                boolean shuffled = shuffled(map);
                yield map.build(() -> new Matching(head.orElseThrow(), choices, rows, shuffled));
            }
            case MATRIX -> {
                var columns = SlotReader.choices(map, "columns");
                var rows = SlotReader.rows(map, "columns", columns);
                yield map.build(() -> new Matrix(head.orElseThrow(), columns, rows));
            }
            case MULTI_MATRIX -> {
                var columns = SlotReader.choices(map, "columns");
                var rows = SlotReader.rowsOfSeveral(map, "columns", columns);
                yield map.build(() -> new MultiMatrix(head.orElseThrow(), columns, rows));
            }
            case GROUPING -> {
                var groups = SlotReader.groups(map, "groups");
                boolean shuffled = shuffled(map);
                yield map.build(() -> new Grouping(head.orElseThrow(), groups, shuffled));
            }
            case ORDERING -> {
                var steps = SlotReader.steps(map);
                yield map.build(() -> new Ordering(head.orElseThrow(), steps));
            }
            case CLOZE -> {
                var text = gapText(map);
                var blanks = SlotReader.blanks(map);
                boolean shuffled = shuffledIfAsked(map);
                yield map.build(
                        () -> new Cloze(head.orElseThrow(), text.orElseThrow(), blanks, shuffled));
            }
            case BOW_TIE -> {
                var condition = SlotReader.options(map, "condition", 0);
                var actions = SlotReader.options(map, "actions", condition.size());
                var parameters =
                        SlotReader.options(map, "parameters", condition.size() + actions.size());
                boolean shuffled = shuffled(map);
                yield map.build(
                        () ->
                                new BowTie(
                                        head.orElseThrow(),
                                        condition,
                                        actions,
                                        parameters,
                                        shuffled));
            }
            case RATIONALE -> {
                var text = gapText(map);
                var blanks = SlotReader.blanks(map);
                boolean shuffled = shuffledIfAsked(map);
                yield map.build(
                        () ->
                                new Rationale(
                                        head.orElseThrow(), text.orElseThrow(), blanks, shuffled));
            }
            case CLOZE_TABLE -> {
                var columns = map.texts("columns");
                var rows = SlotReader.cells(map);
                var blanks = SlotReader.blanks(map);
                boolean shuffled = shuffledIfAsked(map);
                yield map.build(
                        () -> new ClozeTable(head.orElseThrow(), columns, rows, blanks, shuffled));
            }
            case CLOZE_DRAG -> {
                var text = gapText(map);
                var choices = SlotReader.choices(map, "choices");
                var blanks = SlotReader.blanks(map, choices);
                boolean shuffled = shuffled(map);
                yield map.build(
                        () ->
                                new ClozeDrag(
                                        head.orElseThrow(),
                                        text.orElseThrow(),
                                        choices,
                                        blanks,
                                        shuffled));
            }
            case HIGHLIGHT -> {
                String text = map.text("text");
                var phrases = SlotReader.options(map, "options", 0);
                yield map.build(() -> new Highlight(head.orElseThrow(), text, phrases));
            }
            case HIGHLIGHT_TABLE -> {
                var columns = map.texts("columns");
                var rows = SlotReader.groups(map, "rows");
                yield map.build(() -> new HighlightTable(head.orElseThrow(), columns, rows));
            }
            case HOT_SPOT -> {
                String figure = map.text("figure");
                var regions = SlotReader.regions(map);
                yield map.build(() -> new HotSpot(head.orElseThrow(), figure, regions));
            }
        };
    }

    private static Optional<QuestionHead> head(YamlMap map) {
        var id = map.name("id", QuestionId::new);
        var objective = map.name("objective", ObjectiveId::new);
        var level = map.oneOf("level", CognitiveLevel.class);
        var track = map.oneOf("track", Track.class);
        String scenario = map.textOr("scenario", "");
        var trend = TrendText.read(map);
        String stem = map.text("stem");
        String hint = map.textOr("hint", "");
        var cites = map.names("cites", FactId::new);
        var chart = ChartReader.read(map);
        if (id.isEmpty() || objective.isEmpty()) {
            return Optional.empty();
        }
        return map.make(
                () ->
                        new QuestionHead(
                                id.get(),
                                objective.get(),
                                level,
                                track,
                                scenario,
                                stem,
                                hint,
                                cites,
                                chart,
                                trend.orElse(null)));
    }

    private static boolean shuffled(YamlMap map) {
        return !map.has("order") || map.oneOf("order", Order.class) == Order.SHUFFLED;
    }

    // The lists in a text are short, and often in an order of their own.
    private static boolean shuffledIfAsked(YamlMap map) {
        return map.has("order") && shuffled(map);
    }

    private static Optional<GapText> gapText(YamlMap map) {
        return map.name("text", GapText::of);
    }

    private static Optional<Question> trueFalse(YamlMap map, Optional<QuestionHead> head) {
        boolean answer = map.trueOrFalse("answer");
        String misconception = map.textOr("misconception", "");
        var why = map.map("why");
        String whyTrue = why.map(each -> each.text("true")).orElse("");
        String whyFalse = why.map(each -> each.text("false")).orElse("");
        if (why.flatMap(each -> each.build(() -> true)).isEmpty()) {
            map.spoil();
        }
        return map.build(
                () -> TrueFalse.of(head.orElseThrow(), answer, whyTrue, whyFalse, misconception));
    }

    private static Optional<Question> numeric(YamlMap map, Optional<QuestionHead> head) {
        var answer = map.number("answer");
        var tolerance = map.numberOr("tolerance", BigDecimal.ZERO);
        String unit = map.textOr("unit", "");
        String why = map.text("why");
        var slips = new ArrayList<Numeric.Slip>();
        for (YamlMap each : map.mapsOrNone("slips")) {
            var number = each.number("answer");
            String reason = each.text("why");
            String misconception = each.textOr("misconception", "");
            each.build(() -> new Numeric.Slip(number, reason, misconception))
                    .ifPresentOrElse(slips::add, map::spoil);
        }
        return map.build(
                () -> new Numeric(head.orElseThrow(), answer, tolerance, unit, why, slips));
    }
}
