package org.islet.core.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A blank in a text or a table, and what belongs there.
 *
 * @param choices what it may be filled with, in the order of the file
 * @param answer the one that belongs there
 * @param rationale why it does and the others do not
 * @param misconceptions what a learner who picks another choice believes, where an author tells it
 */
public record Blank(
        SlotId id,
        List<Choice> choices,
        OptionId answer,
        String rationale,
        Map<OptionId, String> misconceptions) {

    public Blank {
        Require.text("why", rationale);
        misconceptions.values().forEach(each -> Require.text("misconception", each));
        choices = List.copyOf(choices);
        misconceptions = Map.copyOf(misconceptions);
        var texts = new HashSet<String>();
        for (Choice choice : choices) {
            if (!texts.add(choice.text().strip())) {
                throw new IllegalArgumentException(
                        "blank %s has the choice \"%s\" twice; make the two differ"
                                .formatted(id, choice.text()));
            }
        }
        if (choices.stream().noneMatch(choice -> choice.id().equals(answer))) {
            throw new IllegalArgumentException(
                    "blank %s is answered by none of its choices; name one of them".formatted(id));
        }
        if (misconceptions.containsKey(answer)) {
            throw new IllegalArgumentException(
                    "blank %s has a misconception for its answer; keep it for other choices"
                            .formatted(id));
        }
    }

    /** The choice of that name. */
    public Choice choice(OptionId wanted) {
        return choices.stream()
                .filter(choice -> choice.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Blank %s offers %s, not %s."
                                                .formatted(id, choices, wanted)));
    }

    /** The words that belong there. */
    public String right() {
        return choice(answer).text();
    }
}
