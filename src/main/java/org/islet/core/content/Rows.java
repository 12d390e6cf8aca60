package org.islet.core.content;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The checks on rows and on the choices they share. */
final class Rows {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private Rows() {}

    static List<Row> require(QuestionHead head, List<Row> rows) {
        count(head, "rows", FEWEST, MOST, rows.size());
        unlike(head, "row", rows.stream().map(Row::text));
        return List.copyOf(rows);
    }

    static List<Choice> requireChoices(
            QuestionHead head, String name, int most, List<Choice> choices) {
        count(head, name, FEWEST, most, choices.size());
        unlike(head, "choice", choices.stream().map(Choice::text));
        return List.copyOf(choices);
    }

    static void requireOneAnswerEach(QuestionHead head, List<Row> rows, String instead) {
        for (Row row : rows) {
            if (row.answers().size() != 1) {
                throw new IllegalArgumentException(
                        "question \"%s\": the row \"%s\" has %d answers; give it one, or %s"
                                .formatted(head.id(), row.text(), row.answers().size(), instead));
            }
        }
    }

    static void count(QuestionHead head, String what, int fewest, int most, int count) {
        if (count < fewest || count > most) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d %s; give %d to %d"
                            .formatted(head.id(), count, what, fewest, most));
        }
    }

    static void unlike(QuestionHead head, String what, Stream<String> texts) {
        var seen = new HashSet<String>();
        texts.forEach(
                text -> {
                    if (!seen.add(text.strip())) {
                        throw new IllegalArgumentException(
                                "question \"%s\" has the %s \"%s\" twice; make the two differ"
                                        .formatted(head.id(), what, text));
                    }
                });
    }
}
