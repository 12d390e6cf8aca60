package org.islet.core.progress;

import java.time.Instant;
import org.islet.core.content.QuizId;
import org.islet.core.scoring.Score;

/**
 * An attempt in a list.
 *
 * @param items how many items it has
 * @param answered how many of them have an answer, scored or not
 * @param done how many of them are scored
 * @param points points earned on those
 * @param max points possible on those; 0 where the score is not to be shown
 */
public record AttemptLine(
        AttemptId id,
        QuizId quiz,
        Behaviour behaviour,
        Terms terms,
        Instant startedAt,
        Instant lastAt,
        int items,
        int answered,
        int done,
        int points,
        int max) {

    /**
     * How many items the learner has behind them: the scored ones, or in a test, where that comes
     * at the end, the answered ones.
     */
    public int behind() {
        return behaviour.scoresEachAnswer() ? done : answered;
    }

    /** Whether every item is scored. */
    public boolean finished() {
        return done == items;
    }

    /** Whether it is finished and its score may be seen. */
    public boolean scored() {
        return finished() && max > 0;
    }

    /** Share of points in percent, rounded down; 0 before anything is scored. For display only. */
    public int percent() {
        return Score.percent(points, max);
    }

    /** Whether it is finished and the reasons of its answers may be seen. */
    public boolean explained(Instant now) {
        return finished()
                && (behaviour.scoresEachAnswer()
                        || terms.shows(terms.settings().shown().rationales(), true, now));
    }

    /** Whether its score may be seen, as far as it has one. */
    public boolean scoreShown(Instant now) {
        return behaviour.scoresEachAnswer()
                || !finished()
                || terms.shows(terms.settings().shown().score(), true, now);
    }

    /** The same, without its score where its terms do not show that now. */
    public AttemptLine asShown(Instant now) {
        return scoreShown(now)
                ? this
                : new AttemptLine(
                        id, quiz, behaviour, terms, startedAt, lastAt, items, answered, done, 0, 0);
    }
}
