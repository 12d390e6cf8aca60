package org.islet.adapters.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.core.content.Choice;
import org.islet.core.content.Group;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Step;

/** Writes rows, groups and steps as keys of a quiz file. The twin of {@link SlotReader}. */
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
        var misconceptions = new LinkedHashMap<String, Object>();
        for (Choice choice : question.choices()) {
            if (row.misconceptions().containsKey(choice.id())) {
                misconceptions.put(choice.text(), row.misconceptions().get(choice.id()));
            }
        }
        if (!misconceptions.isEmpty()) {
            keys.put("misconceptions", misconceptions);
        }
        return keys;
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
