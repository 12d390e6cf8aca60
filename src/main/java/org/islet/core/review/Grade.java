package org.islet.core.review;

import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Score;

/**
 * How well a question was remembered. Learners never grade themselves: the grade follows from what
 * they answered. Source of the words: FSRS.
 */
public enum Grade {
    /** Forgotten, or less than half right. */
    AGAIN(1),
    /** At least half right, or all right but not sure. */
    HARD(2),
    /** All right. */
    GOOD(3),
    /** All right, and certain at first sight. */
    EASY(4);

    private final int rating;

    Grade(int rating) {
        this.rating = rating;
    }

    /**
     * The grade of an answer.
     *
     * @param firstSight whether the learner had never tried the question before
     */
    public static Grade of(Score score, Certainty certainty, boolean firstSight) {
        if (!score.full()) {
            return 2 * score.points() < score.max() ? AGAIN : HARD;
        }
        return switch (certainty) {
            case NOT_SURE -> HARD;
            case CERTAIN -> firstSight ? EASY : GOOD;
            case NOT_ASKED, FAIRLY_SURE -> GOOD;
        };
    }

    /** The number that the formulas know it by, 1 to 4. */
    int rating() {
        return rating;
    }
}
