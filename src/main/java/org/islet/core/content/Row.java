package org.islet.core.content;

import java.util.Map;
import java.util.Set;

/**
 * One row of a matching or a matrix.
 *
 * @param text what it asks
 * @param answers the choices that belong to it, at least one
 * @param rationale why they do and the others do not
 * @param misconceptions what a learner who picks another choice believes, where an author tells it
 */
public record Row(
        SlotId id,
        String text,
        Set<OptionId> answers,
        String rationale,
        Map<OptionId, String> misconceptions) {

    public Row {
        Require.text("text of the row", text);
        Require.text("why", rationale);
        misconceptions.values().forEach(each -> Require.text("misconception", each));
        answers = Set.copyOf(answers);
        misconceptions = Map.copyOf(misconceptions);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException(
                    "the row \"" + text + "\" has no answer; name at least one choice");
        }
        for (OptionId answer : answers) {
            if (misconceptions.containsKey(answer)) {
                throw new IllegalArgumentException(
                        "the row \"%s\" has a misconception for its answer; keep it for other choices"
                                .formatted(text));
            }
        }
    }
}
