package org.islet.core.content;

import java.util.List;
import java.util.Set;

/**
 * A place to fill, as scoring and the screens look at it: a row, a blank, or a group of options.
 *
 * @param prompt what it asks
 * @param choices what may be put there, in the order of the file
 * @param keyed what belongs there, at least one
 */
public record Slot(SlotId id, String prompt, List<Choice> choices, Set<OptionId> keyed) {

    public Slot {
        choices = List.copyOf(choices);
        keyed = Set.copyOf(keyed);
    }

    /** Whether there is a choice of that name. */
    public boolean offers(OptionId wanted) {
        return choices.stream().anyMatch(choice -> choice.id().equals(wanted));
    }

    /** The choice of that name. */
    public Choice choice(OptionId wanted) {
        return choices.stream()
                .filter(choice -> choice.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Slot %s offers %s, not %s."
                                                .formatted(id, choices, wanted)));
    }
}
