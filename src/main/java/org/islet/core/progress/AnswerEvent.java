package org.islet.core.progress;

import java.time.Instant;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;

/**
 * One thing that a learner did with one item. Events are only ever added; the last one of an item
 * tells how it stands.
 */
public sealed interface AnswerEvent {

    /** Which item of the attempt, from 1. */
    int position();

    /** Which event of that item, from 1 without gaps. */
    int sequence();

    /** The answer as it stood then. */
    Response response();

    /** When the server took it. */
    Instant at();

    /** How sure the learner was; not asked of what is no answer. */
    default Certainty certainty() {
        return Certainty.NOT_ASKED;
    }

    /** The learner chose or typed something, or said how sure it is, and it was kept. */
    record Picked(int position, int sequence, Response response, Certainty certainty, Instant at)
            implements AnswerEvent {

        /** A pick of a learner who did not say how sure it is. */
        public Picked(int position, int sequence, Response response, Instant at) {
            this(position, sequence, response, Certainty.NOT_ASKED, at);
        }
    }

    /** The answer was scored: the first try, which counts. */
    record Checked(
            int position,
            int sequence,
            Response response,
            Certainty certainty,
            Score score,
            Instant at)
            implements AnswerEvent {

        /** A check of a learner who did not say how sure it is. */
        public Checked(int position, int sequence, Response response, Score score, Instant at) {
            this(position, sequence, response, Certainty.NOT_ASKED, score, at);
        }
    }

    /** The learner tried again after a hint. Its points are shown and count nowhere. */
    record Retried(int position, int sequence, Response response, Score score, Instant at)
            implements AnswerEvent {}

    /** The learner asked for the answer to be shown. */
    record Revealed(int position, int sequence, Response response, Instant at)
            implements AnswerEvent {}

    /**
     * The learner put a flag on the item, to come back to it, or took it off.
     *
     * @param up whether the flag is up from now on
     */
    record Flagged(int position, int sequence, Response response, boolean up, Instant at)
            implements AnswerEvent {}
}
