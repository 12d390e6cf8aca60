package org.islet.core.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;
import org.islet.core.scoring.Score;

/**
 * How well a learner has an objective: points over max of the latest try at each of its items.
 *
 * @param items how many different items were tried
 */
public record Mastery(int points, int max, int items, Word word) {

    /** Fewer items than this say nothing yet. */
    public static final int FEWEST_ITEMS = 3;

    private static final int STRONG_FROM = 85;
    private static final int GOOD_FROM = 75;

    /** The word that a learner reads. */
    public enum Word {
        /** Fewer than three items were tried. */
        NOT_ENOUGH_YET,
        /** An item was missed at least twice, the last time included. */
        REVISIT,
        /** Below 75%. */
        BUILDING,
        /** 75% to 84%. */
        GOOD,
        /** 85% and over. */
        STRONG,
        /** Predicted recall is lower than desired. */
        FADING
    }

    /** Works out the mastery of one objective from a learner's tries, the oldest first. */
    public static Mastery of(LessonId lesson, ObjectiveId objective, List<Try> tries) {
        var latest = new LinkedHashMap<QuestionId, Try>();
        var misses = new LinkedHashMap<QuestionId, Integer>();
        for (Try one : tries) {
            Question question = one.question();
            if (one.lesson().equals(lesson) && question.head().objective().equals(objective)) {
                latest.put(question.id(), one);
                misses.merge(question.id(), one.score().full() ? 0 : 1, Integer::sum);
            }
        }
        int points = latest.values().stream().mapToInt(one -> one.score().points()).sum();
        int max = latest.values().stream().mapToInt(one -> one.score().max()).sum();
        boolean missedTwice =
                latest.values().stream()
                        .anyMatch(one -> !one.score().full() && timesMissed(misses, one) >= 2);
        return new Mastery(
                points, max, latest.size(), word(points, max, latest.size(), missedTwice));
    }

    /** Share of points in percent, rounded down; 0 before the first try. For display only. */
    public int percent() {
        return Score.percent(points, max);
    }

    /**
     * The same points, fading by now. What is to be revisited stays so: it was never learned well
     * enough to fade.
     */
    public Mastery asFading() {
        return word == Word.REVISIT ? this : new Mastery(points, max, items, Word.FADING);
    }

    private static int timesMissed(Map<QuestionId, Integer> misses, Try one) {
        return misses.getOrDefault(one.question().id(), 0);
    }

    private static Word word(int points, int max, int items, boolean missedTwice) {
        if (missedTwice) {
            return Word.REVISIT;
        }
        if (items < FEWEST_ITEMS) {
            return Word.NOT_ENOUGH_YET;
        }
        // Whole numbers, so that 85% is exactly 85%.
        if (100 * points >= STRONG_FROM * max) {
            return Word.STRONG;
        }
        return 100 * points >= GOOD_FROM * max ? Word.GOOD : Word.BUILDING;
    }
}
