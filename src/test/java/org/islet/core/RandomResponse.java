package org.islet.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotId;
import org.islet.core.content.SlotQuestion;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Scoring;

/** Responses that a learner could give, by chance. */
public final class RandomResponse {

    private static final int FRUITLESS = 100;

    private RandomResponse() {}

    /** A response that the question takes. */
    public static Response to(Question question, Random random) {
        for (int tries = 0; tries < FRUITLESS; tries++) {
            var response = any(question, random);
            // Where a choice may be used once only, some are not taken.
            if (Scoring.refusal(question, response).isEmpty()) {
                return response;
            }
        }
        return new Response.Unanswered();
    }

    private static Response any(Question question, Random random) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    new Response.Chosen(
                            some(
                                    choice.options().stream().map(Option::id).toList(),
                                    Scoring.mostPicks(choice),
                                    random));
            case Numeric numeric ->
                    new Response.Entered(
                            random.nextBoolean()
                                    ? numeric.answer()
                                    : numeric.answer().add(BigDecimal.TEN));
            case SlotQuestion slots -> filled(slots, random);
            case Ordering ordering -> {
                var steps = new ArrayList<>(ordering.key());
                if (random.nextBoolean()) {
                    Collections.shuffle(steps, random);
                }
                yield new Response.Ordered(steps);
            }
        };
    }

    private static Response filled(SlotQuestion question, Random random) {
        var filled = new HashMap<SlotId, Set<OptionId>>();
        for (Slot slot : question.slots()) {
            var choices = slot.choices().stream().map(Choice::id).toList();
            // A key now and then, so that more than nothing is earned.
            filled.put(
                    slot.id(),
                    random.nextInt(3) == 0
                            ? slot.keyed()
                            : some(choices, Scoring.mostPicks(question, slot), random));
        }
        return new Response.Filled(filled);
    }

    private static Set<OptionId> some(List<OptionId> choices, int most, Random random) {
        var shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        int count = random.nextInt(Math.min(most, choices.size()) + 1);
        return new HashSet<>(shuffled.subList(0, count));
    }
}
