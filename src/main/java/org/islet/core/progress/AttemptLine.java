package org.islet.core.progress;

import java.time.Instant;
import org.islet.core.content.QuizId;
import org.islet.core.scoring.Score;

/**
 * An attempt in a list.
 *
 * @param items how many items it has
 * @param done how many of them are checked
 * @param points points earned on those
 * @param max points possible on those
 */
public record AttemptLine(
        AttemptId id,
        QuizId quiz,
        Instant startedAt,
        Instant lastAt,
        int items,
        int done,
        int points,
        int max) {

    /** Whether every item is checked. */
    public boolean finished() {
        return done == items;
    }

    /** Share of points in percent, rounded down; 0 before anything is checked. For display only. */
    public int percent() {
        return Score.percent(points, max);
    }
}
