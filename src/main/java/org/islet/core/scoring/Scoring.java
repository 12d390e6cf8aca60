package org.islet.core.scoring;

import java.util.Optional;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Question;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Unanswered;

/**
 * Marks a response to a question by the rule of the question's type. The order of options never
 * matters.
 */
public final class Scoring {

    /** Stored with each attempt; raised whenever the same events would earn other points. */
    public static final int VERSION = 1;

    private Scoring() {}

    /** The rule of a question's type. */
    public static ScoringRule ruleOf(Question question) {
        return switch (question) {
            case SingleChoice _, TrueFalse _, Numeric _ -> ScoringRule.ALL_OR_NOTHING;
            case SelectAll _ -> ScoringRule.PLUS_MINUS;
            case SelectN _ -> ScoringRule.EACH_RIGHT;
        };
    }

    /**
     * Marks a response.
     *
     * @throws IllegalArgumentException if the response is one that {@link #refusal} names
     */
    public static Marked mark(Question question, Response response) {
        refusal(question, response)
                .ifPresent(
                        refusal -> {
                            throw new IllegalArgumentException(
                                    "Question %s cannot be answered by \"%s\" (%s); ask refusal() first."
                                            .formatted(
                                                    question.id(), response.canonical(), refusal));
                        });
        var rule = ruleOf(question);
        var tally = tally(question, response);
        return new Marked(rule.score(tally), rule, tally);
    }

    /** Why a response cannot be an answer to a question; empty if it can. */
    public static Optional<Refusal> refusal(Question question, Response response) {
        return switch (response) {
            case Unanswered _ -> Optional.empty();
            case Chosen chosen ->
                    question instanceof ChoiceQuestion choice
                            ? refusal(choice, chosen)
                            : Optional.of(Refusal.WRONG_KIND);
            case Entered _ ->
                    question instanceof Numeric
                            ? Optional.empty()
                            : Optional.of(Refusal.WRONG_KIND);
        };
    }

    /** How many options a learner may pick at most. */
    public static int mostPicks(ChoiceQuestion question) {
        return switch (question) {
            case SingleChoice _, TrueFalse _ -> 1;
            case SelectN(_, _, _, int choose) -> choose;
            case SelectAll all -> all.options().size();
        };
    }

    private static Optional<Refusal> refusal(ChoiceQuestion question, Chosen chosen) {
        boolean known =
                chosen.options().stream().allMatch(picked -> question.option(picked).isPresent());
        if (!known) {
            return Optional.of(Refusal.UNKNOWN_OPTION);
        }
        return chosen.options().size() > mostPicks(question)
                ? Optional.of(Refusal.TOO_MANY)
                : Optional.empty();
    }

    private static Tally tally(Question question, Response response) {
        return switch (question) {
            case ChoiceQuestion choice -> tally(choice, response);
            case Numeric numeric -> tally(numeric, response);
        };
    }

    private static Tally tally(ChoiceQuestion question, Response response) {
        if (!(response instanceof Chosen(var picked))) {
            return new Tally(question.keyed(), 0, 0);
        }
        int right =
                Math.toIntExact(
                        question.options().stream()
                                .filter(Option::key)
                                .filter(option -> picked.contains(option.id()))
                                .count());
        return new Tally(question.keyed(), right, picked.size() - right);
    }

    private static Tally tally(Numeric question, Response response) {
        if (!(response instanceof Entered(var number))) {
            return new Tally(1, 0, 0);
        }
        return question.accepts(number) ? new Tally(1, 1, 0) : new Tally(1, 0, 1);
    }
}
