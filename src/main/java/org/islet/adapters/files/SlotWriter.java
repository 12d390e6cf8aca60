package org.islet.adapters.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.Choice;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.GapText;
import org.islet.core.content.Group;
import org.islet.core.content.OptionId;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Step;

/** Writes rows, groups, blanks and steps as keys of a quiz file. The twin of {@link SlotReader}. */
final class SlotWriter {

    private SlotWriter() {}

    static List<String> choices(List<Choice> choices) {
        return choices.stream().map(Choice::text).toList();
    }

    /** Rows with one answer each. */
    static List<Map<String, Object>> rows(RowQuestion question) {
        return question.rows().stream()
                .map(row -> row(question, row, "answer", answers(question, row).getFirst()))
                .toList();
    }

    /** Rows with a list of answers each. */
    static List<Map<String, Object>> rowsOfSeveral(RowQuestion question) {
        return question.rows().stream()
                .map(row -> row(question, row, "answers", answers(question, row)))
                .toList();
    }

    private static List<String> answers(RowQuestion question, Row row) {
        return question.choices().stream()
                .filter(choice -> row.answers().contains(choice.id()))
                .map(Choice::text)
                .toList();
    }

    private static Map<String, Object> row(
            RowQuestion question, Row row, String key, Object answer) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("text", row.text());
        keys.put(key, answer);
        keys.put("why", row.rationale());
        misconceptions(keys, question.choices(), row.misconceptions());
        return keys;
    }

    private static void misconceptions(
            Map<String, Object> keys, List<Choice> choices, Map<OptionId, String> believed) {
        var misconceptions = new LinkedHashMap<String, Object>();
        for (Choice choice : choices) {
            if (believed.containsKey(choice.id())) {
                misconceptions.put(choice.text(), believed.get(choice.id()));
            }
        }
        if (!misconceptions.isEmpty()) {
            keys.put("misconceptions", misconceptions);
        }
    }

    /** Blanks with choices of their own. */
    static List<Map<String, Object>> blanks(BlankQuestion question) {
        return question.blanks().stream().map(blank -> blank(blank, true)).toList();
    }

    /** Blanks that share their choices. */
    static List<Map<String, Object>> blanksOfBank(ClozeDrag question) {
        return question.blanks().stream().map(blank -> blank(blank, false)).toList();
    }

    private static Map<String, Object> blank(Blank blank, boolean ownChoices) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("answer", blank.right());
        if (ownChoices) {
            keys.put("choices", choices(blank.choices()));
        }
        keys.put("why", blank.rationale());
        misconceptions(keys, blank.choices(), blank.misconceptions());
        return keys;
    }

    /** The cells of a table, row by row. */
    static List<List<String>> cells(ClozeTable question) {
        return question.rows().stream()
                .map(row -> row.stream().map(GapText::written).toList())
                .toList();
    }

    static Map<String, Object> group(Group group) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("title", group.title());
        keys.put("options", group.options().stream().map(QuestionWriter::option).toList());
        return keys;
    }

    static Map<String, Object> step(Step step) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("text", step.text());
        keys.put("why", step.rationale());
        return keys;
    }
}
