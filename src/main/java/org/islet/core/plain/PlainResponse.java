package org.islet.core.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotQuestion;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Scoring;

/**
 * A response in the words of its question: {@code Size; Reach}, {@code 2.5 cm}, {@code Gastrinoma:
 * Gastrin; VIPoma: VIP}, {@code 1. Find it; 2. Inject dye}.
 *
 * <p>Whatever the order in which it was given or shown, options and rows stand in the order of the
 * file, so that equal responses have equal words.
 */
public final class PlainResponse {

    private static final String BETWEEN = "; ";

    private PlainResponse() {}

    /**
     * The words of a response; empty if it is blank.
     *
     * @throws IllegalArgumentException if the response cannot be an answer to the question
     */
    public static String of(Question question, Response response) {
        Scoring.refusal(question, response)
                .ifPresent(
                        refusal -> {
                            throw new IllegalArgumentException(
                                    "Question %s has no words for \"%s\" (%s); ask Scoring.refusal first."
                                            .formatted(
                                                    question.id(), response.canonical(), refusal));
                        });
        return response instanceof Unanswered ? "" : words(question, response);
    }

    private static String words(Question question, Response response) {
        return switch (question) {
            case ChoiceQuestion choice -> chosen(choice, (Chosen) response);
            case Numeric numeric -> entered(numeric, (Entered) response);
            case SlotQuestion slots -> filled(slots, (Filled) response);
            case Ordering ordering -> ordered(ordering, (Ordered) response);
        };
    }

    private static String chosen(ChoiceQuestion question, Chosen chosen) {
        return question.options().stream()
                .filter(option -> chosen.options().contains(option.id()))
                .map(Option::text)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String entered(Numeric question, Entered entered) {
        String number = entered.number().stripTrailingZeros().toPlainString();
        return (number + " " + question.unit()).strip();
    }

    private static String filled(SlotQuestion question, Filled filled) {
        return question.slots().stream()
                .filter(slot -> !filled.in(slot.id()).isEmpty())
                .map(slot -> slot.prompt() + ": " + texts(slot, filled.in(slot.id())))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String texts(Slot slot, Set<OptionId> picked) {
        return slot.choices().stream()
                .filter(choice -> picked.contains(choice.id()))
                .map(Choice::text)
                .collect(Collectors.joining(", "));
    }

    private static String ordered(Ordering question, Ordered ordered) {
        List<String> steps = new ArrayList<>();
        for (OptionId id : ordered.steps()) {
            steps.add((steps.size() + 1) + ". " + question.step(id).text());
        }
        return String.join(BETWEEN, steps);
    }
}
