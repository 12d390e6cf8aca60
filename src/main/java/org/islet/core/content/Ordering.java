package org.islet.core.content;

import java.util.List;

/**
 * Put steps into order. They are shown in any order but the right one.
 *
 * @param steps 3 to 8 in the right order; with 2, an order that is not right would tell the answer
 */
public record Ordering(QuestionHead head, List<Step> steps) implements Question {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    public Ordering {
        Rows.count(head, "steps", FEWEST, MOST, steps.size());
        Rows.unlike(head, "step", steps.stream().map(Step::text));
        steps = List.copyOf(steps);
    }

    /** The names of the steps in the right order. */
    public List<OptionId> key() {
        return steps.stream().map(Step::id).toList();
    }

    /** The step of that name. */
    public Step step(OptionId wanted) {
        return steps.stream()
                .filter(step -> step.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Question %s has no step %s; it has %s."
                                                .formatted(head.id(), wanted, key())));
    }
}
