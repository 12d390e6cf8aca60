package org.islet.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;

/**
 * Marks a response to a question by the rule of the question's type, applied to each part of the
 * type's scope. The order of options never matters.
 */
public final class Scoring {

    /** Stored with each attempt; raised whenever the same events would earn other points. */
    public static final int VERSION = 1;

    private Scoring() {}

    /** The rule of a question's type. */
    public static ScoringRule ruleOf(Question question) {
        return switch (question) {
            case SingleChoice _, TrueFalse _, HotSpot _, Numeric _, Ordering _ ->
                    ScoringRule.ALL_OR_NOTHING;
            case SelectN _, Matching _, Matrix _, BowTie _ -> ScoringRule.EACH_RIGHT;
            case Cloze _, ClozeTable _, ClozeDrag _ -> ScoringRule.EACH_RIGHT;
            case Rationale _ -> ScoringRule.RATIONALE;
            case SelectAll _, MultiMatrix _, Grouping _, Highlight _, HighlightTable _ ->
                    ScoringRule.PLUS_MINUS;
        };
    }

    /**
     * To which parts of a question the rule of its type is applied. For a matrix with several
     * choices the column is Learnosity's; for groups a secondary source only is known, and for
     * phrases in a table no source settles it: the row is this program's own choice.
     */
    public static Scope scopeOf(Question question) {
        return switch (question) {
            case SingleChoice _,
                    TrueFalse _,
                    SelectAll _,
                    SelectN _,
                    Highlight _,
                    HotSpot _,
                    Numeric _,
                    Ordering _ ->
                    Scope.ITEM;
            case Matching _, Matrix _, HighlightTable _ -> Scope.ROW;
            case MultiMatrix _ -> Scope.COLUMN;
            case Grouping _ -> Scope.GROUP;
            case BlankQuestion _ -> Scope.BLANK;
            case BowTie _ -> Scope.TARGET;
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
        var tallies = tallies(question, response);
        return new Marked(rule.total(tallies), rule, scopeOf(question), tallies);
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
            case Filled filled ->
                    question instanceof SlotQuestion slots
                            ? SlotScoring.refusal(slots, filled)
                            : Optional.of(Refusal.WRONG_KIND);
            case Ordered ordered ->
                    question instanceof Ordering steps
                            ? refusal(steps, ordered)
                            : Optional.of(Refusal.WRONG_KIND);
        };
    }

    /** How many options a learner may pick at most. */
    public static int mostPicks(ChoiceQuestion question) {
        return switch (question) {
            case SingleChoice _, TrueFalse _, HotSpot _ -> 1;
            case SelectN(_, _, _, int choose) -> choose;
            case SelectAll _, Highlight _ -> question.options().size();
        };
    }

    /** How many choices a learner may put into a slot at most. */
    public static int mostPicks(SlotQuestion question, Slot slot) {
        return SlotScoring.mostPicks(question, slot);
    }

    private static Optional<Refusal> refusal(ChoiceQuestion question, Chosen chosen) {
        int known = 0;
        for (Option option : question.options()) {
            known += chosen.options().contains(option.id()) ? 1 : 0;
        }
        if (known < chosen.options().size()) {
            return Optional.of(Refusal.UNKNOWN_OPTION);
        }
        return chosen.options().size() > mostPicks(question)
                ? Optional.of(Refusal.TOO_MANY)
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(Ordering question, Ordered ordered) {
        var given = new HashSet<>(ordered.steps());
        int known = 0;
        for (Step step : question.steps()) {
            known += given.contains(step.id()) ? 1 : 0;
        }
        if (known < given.size()) {
            return Optional.of(Refusal.UNKNOWN_OPTION);
        }
        if (given.size() < ordered.steps().size()) {
            return Optional.of(Refusal.TOO_MANY);
        }
        return ordered.blank() || given.size() == question.steps().size()
                ? Optional.empty()
                : Optional.of(Refusal.TOO_FEW);
    }

    private static List<Tally> tallies(Question question, Response response) {
        return switch (question) {
            case ChoiceQuestion choice -> List.of(tally(choice, response));
            case Numeric numeric -> List.of(tally(numeric, response));
            case SlotQuestion slots ->
                    SlotScoring.tallies(
                            slots,
                            response instanceof Filled filled ? filled : new Filled(Map.of()));
            case Ordering ordering -> List.of(tally(ordering, response));
        };
    }

    private static Tally tally(ChoiceQuestion question, Response response) {
        Set<OptionId> picked = response instanceof Chosen(var options) ? options : Set.of();
        int keyed = 0;
        int right = 0;
        for (Option option : question.options()) {
            keyed += option.key() ? 1 : 0;
            right += option.key() && picked.contains(option.id()) ? 1 : 0;
        }
        return new Tally(keyed, right, picked.size() - right);
    }

    private static Tally tally(Numeric question, Response response) {
        if (!(response instanceof Entered(var number))) {
            return new Tally(1, 0, 0);
        }
        return question.accepts(number) ? new Tally(1, 1, 0) : new Tally(1, 0, 1);
    }

    // What counts is how many steps stand in their places.
    private static Tally tally(Ordering question, Response response) {
        int places = question.steps().size();
        if (!(response instanceof Ordered(var given)) || given.isEmpty()) {
            return new Tally(places, 0, 0);
        }
        int right = 0;
        for (int place = 0; place < places; place++) {
            right += given.get(place).equals(question.steps().get(place).id()) ? 1 : 0;
        }
        return new Tally(places, right, places - right);
    }
}
