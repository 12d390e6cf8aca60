package org.islet.adapters.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.FactId;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.Rationale;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a question as its canonical text: the keys of a quiz file as JSON, in a fixed order. JSON
 * is YAML, so {@link QuestionReader} reads it back.
 */
final class QuestionWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionWriter() {}

    static String write(Question question) {
        var keys = new LinkedHashMap<String, Object>();
        head(keys, question.head());
        switch (question) {
            case SingleChoice choice -> choice(keys, QuestionReader.Type.SINGLE, choice);
            case SelectAll choice -> choice(keys, QuestionReader.Type.SELECT_ALL, choice);
            case SelectN choice -> {
                choice(keys, QuestionReader.Type.SELECT_N, choice);
                keys.put("choose", String.valueOf(choice.choose()));
            }
            case TrueFalse statement -> trueFalse(keys, statement);
            case Numeric numeric -> numeric(keys, numeric);
            case Matching matching -> {
                type(keys, QuestionReader.Type.MATCHING);
                order(keys, matching.shuffled());
                keys.put("choices", SlotWriter.choices(matching.choices()));
                keys.put("rows", SlotWriter.rows(matching));
            }
            case Matrix matrix -> {
                type(keys, QuestionReader.Type.MATRIX);
                keys.put("columns", SlotWriter.choices(matrix.choices()));
                keys.put("rows", SlotWriter.rows(matrix));
            }
            case MultiMatrix matrix -> {
                type(keys, QuestionReader.Type.MULTI_MATRIX);
                keys.put("columns", SlotWriter.choices(matrix.choices()));
                keys.put("rows", SlotWriter.rowsOfSeveral(matrix));
            }
            case Grouping grouping -> {
                type(keys, QuestionReader.Type.GROUPING);
                order(keys, grouping.shuffled());
                keys.put("groups", grouping.groups().stream().map(SlotWriter::group).toList());
            }
            case Ordering ordering -> {
                type(keys, QuestionReader.Type.ORDERING);
                keys.put("steps", ordering.steps().stream().map(SlotWriter::step).toList());
            }
            case Cloze cloze -> {
                type(keys, QuestionReader.Type.CLOZE);
                order(keys, cloze.shuffled());
                keys.put("text", cloze.text().written());
                keys.put("blanks", SlotWriter.blanks(cloze));
            }
            case BowTie diagram -> {
                type(keys, QuestionReader.Type.BOW_TIE);
                order(keys, diagram.shuffled());
                for (BowTie.Part part : BowTie.Part.values()) {
                    keys.put(part.slot().value(), options(diagram.options(part)));
                }
            }
            case Rationale rationale -> {
                type(keys, QuestionReader.Type.RATIONALE);
                order(keys, rationale.shuffled());
                keys.put("text", rationale.text().written());
                keys.put("blanks", SlotWriter.blanks(rationale));
            }
            case ClozeTable table -> {
                type(keys, QuestionReader.Type.CLOZE_TABLE);
                order(keys, table.shuffled());
                keys.put("columns", table.columns());
                keys.put("rows", SlotWriter.cells(table));
                keys.put("blanks", SlotWriter.blanks(table));
            }
            case ClozeDrag cloze -> {
                type(keys, QuestionReader.Type.CLOZE_DRAG);
                order(keys, cloze.shuffled());
                keys.put("text", cloze.text().written());
                keys.put("choices", SlotWriter.choices(cloze.choices()));
                keys.put("blanks", SlotWriter.blanksOfBank(cloze));
            }
            case Highlight highlight -> {
                type(keys, QuestionReader.Type.HIGHLIGHT);
                keys.put("text", highlight.text());
                keys.put("options", options(highlight.options()));
            }
            case HighlightTable table -> {
                type(keys, QuestionReader.Type.HIGHLIGHT_TABLE);
                keys.put("columns", table.columns());
                keys.put("rows", table.rows().stream().map(SlotWriter::group).toList());
            }
            case HotSpot hotSpot -> {
                type(keys, QuestionReader.Type.HOT_SPOT);
                keys.put("figure", hotSpot.figure());
                keys.put(
                        "options", hotSpot.regions().stream().map(QuestionWriter::region).toList());
            }
        }
        return JSON.writeValueAsString(keys);
    }

    private static void head(Map<String, Object> keys, QuestionHead head) {
        keys.put("id", head.id().value());
        keys.put("objective", head.objective().value());
        keys.put("level", word(head.level()));
        keys.put("track", word(head.track()));
        putUnlessEmpty(keys, "scenario", head.scenario());
        head.exhibit().ifPresent(trend -> TrendText.write(keys, trend));
        keys.put("stem", head.stem());
        putUnlessEmpty(keys, "hint", head.hint());
        keys.put("cites", head.citations().stream().map(FactId::value).toList());
        if (!head.chart().isEmpty()) {
            keys.put("chart", head.chart().stream().map(ChartWriter::entry).toList());
        }
    }

    private static void choice(
            Map<String, Object> keys, QuestionReader.Type type, ChoiceQuestion choice) {
        type(keys, type);
        order(keys, choice.shuffled());
        keys.put("options", options(choice.options()));
    }

    private static Map<String, Object> region(HotSpot.Region region) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("region", region.name());
        keys.putAll(option(region.option()));
        return keys;
    }

    private static void type(Map<String, Object> keys, QuestionReader.Type type) {
        keys.put("type", word(type));
    }

    private static void order(Map<String, Object> keys, boolean shuffled) {
        keys.put(
                "order",
                word(shuffled ? QuestionReader.Order.SHUFFLED : QuestionReader.Order.FIXED));
    }

    private static List<Map<String, Object>> options(List<Option> options) {
        return options.stream().map(QuestionWriter::option).toList();
    }

    static Map<String, Object> option(Option option) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("text", option.text());
        keys.put("key", String.valueOf(option.key()));
        keys.put("why", option.rationale());
        putUnlessEmpty(keys, "misconception", option.misconception());
        return keys;
    }

    private static void trueFalse(Map<String, Object> keys, TrueFalse statement) {
        type(keys, QuestionReader.Type.TRUE_FALSE);
        keys.put("answer", String.valueOf(statement.answer()));
        var why = new LinkedHashMap<String, Object>();
        for (OptionId id : List.of(TrueFalse.TRUE, TrueFalse.FALSE)) {
            var option = statement.option(id).orElseThrow();
            why.put(id.value(), option.rationale());
            putUnlessEmpty(keys, "misconception", option.misconception());
        }
        keys.put("why", why);
    }

    private static void numeric(Map<String, Object> keys, Numeric numeric) {
        type(keys, QuestionReader.Type.NUMERIC);
        keys.put("answer", numeric.answer().toPlainString());
        keys.put("tolerance", numeric.tolerance().toPlainString());
        putUnlessEmpty(keys, "unit", numeric.unit());
        keys.put("why", numeric.rationale());
        keys.put("slips", numeric.slips().stream().map(QuestionWriter::slip).toList());
    }

    private static Map<String, Object> slip(Numeric.Slip slip) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("answer", slip.answer().toPlainString());
        keys.put("why", slip.rationale());
        putUnlessEmpty(keys, "misconception", slip.misconception());
        return keys;
    }

    private static void putUnlessEmpty(Map<String, Object> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
