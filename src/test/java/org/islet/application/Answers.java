package org.islet.application;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Question;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;

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
        };
    }

    /** One distractor, or a number beyond the tolerance. */
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
        };
    }
}
