package org.islet.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.core.content.Blank;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotId;
import org.islet.core.content.SlotQuestion;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;

/** Answers that are right, and answers that earn nothing, to any question. */
public final class Answers {

    private Answers() {}

    /** All that is keyed. */
    public static Response right(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    new Chosen(
                            choice.options().stream()
                                    .filter(Option::key)
                                    .map(Option::id)
                                    .collect(Collectors.toUnmodifiableSet()));
            case Numeric numeric -> new Entered(numeric.answer());
            case SlotQuestion slots ->
                    new Filled(
                            slots.slots().stream()
                                    .collect(Collectors.toMap(Slot::id, Slot::keyed)));
            case Ordering ordering -> new Ordered(ordering.key());
        };
    }

    /** One distractor in each place, a number beyond the tolerance, or every step one too late. */
    public static Response wrong(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    Chosen.of(
                            choice.options().stream()
                                    .filter(option -> !option.key())
                                    .findFirst()
                                    .orElseThrow()
                                    .id());
            case Numeric numeric ->
                    new Entered(
                            numeric.answer().add(numeric.tolerance()).add(new BigDecimal("977")));
            case ClozeDrag cloze -> new Filled(rotated(cloze));
            case BowTie diagram ->
                    new Filled(
                            diagram.slots().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Slot::id,
                                                    slot -> others(slot, slot.keyed().size()))));
            case SlotQuestion slots ->
                    new Filled(
                            slots.slots().stream()
                                    .collect(Collectors.toMap(Slot::id, slot -> others(slot, 1))));
            case Ordering ordering -> {
                var steps = new ArrayList<>(ordering.key());
                Collections.rotate(steps, 1);
                yield new Ordered(steps);
            }
        };
    }

    // No word twice: each blank gets the answer of the next, the last a word that belongs nowhere.
    private static Map<SlotId, Set<OptionId>> rotated(ClozeDrag question) {
        var answers = question.blanks().stream().map(Blank::answer).toList();
        var words =
                new ArrayList<>(
                        question.choices().stream()
                                .map(Choice::id)
                                .filter(word -> !answers.contains(word))
                                .limit(1)
                                .toList());
        words.addAll(0, answers.subList(1, answers.size()));
        var filled = new HashMap<SlotId, Set<OptionId>>();
        for (int place = 0; place < words.size(); place++) {
            filled.put(question.blanks().get(place).id(), Set.of(words.get(place)));
        }
        return filled;
    }

    private static Set<OptionId> others(Slot slot, int count) {
        return slot.choices().stream()
                .map(Choice::id)
                .filter(choice -> !slot.keyed().contains(choice))
                .limit(count)
                .collect(Collectors.toSet());
    }
}
