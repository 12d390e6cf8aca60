package org.islet.core.progress;

import java.util.Optional;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;

/** How an item of an attempt stands. */
public sealed interface ItemState {

    /** The answer as it stands. */
    Response response();

    /** How sure the learner was of the first try. */
    Certainty certainty();

    /** What the item adds to the attempt's points: those of the first try; empty before it. */
    Optional<Score> counted();

    /** Not scored yet. The response may be unanswered. */
    record Open(Response response, Certainty certainty) implements ItemState {

        /** An item of a learner who did not say how sure the answer is. */
        public Open(Response response) {
            this(response, Certainty.NOT_ASKED);
        }

        @Override
        public Optional<Score> counted() {
            return Optional.empty();
        }
    }

    /**
     * Scored with fewer than all points, and the answer is not shown yet: it can be tried again.
     *
     * @param score what the response earned
     * @param first what the first try earned
     */
    record Tried(Response response, Score score, Score first, Certainty certainty)
            implements ItemState {

        @Override
        public Optional<Score> counted() {
            return Optional.of(first);
        }
    }

    /**
     * Scored, and nothing is left to do.
     *
     * @param score what the response earned
     * @param first what the first try earned
     */
    record Done(Response response, Score score, Score first, Certainty certainty)
            implements ItemState {

        /** An item that was done with its first try. */
        public Done(Response response, Score score) {
            this(response, score, score, Certainty.NOT_ASKED);
        }

        @Override
        public Optional<Score> counted() {
            return Optional.of(first);
        }
    }
}
