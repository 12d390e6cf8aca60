package org.islet.core.progress;

import java.time.Instant;
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

    /** The learner chose or typed something, and it was kept. */
    record Picked(int position, int sequence, Response response, Instant at)
            implements AnswerEvent {}

    /** The learner asked for the answer to be checked, and it was scored. */
    record Checked(int position, int sequence, Response response, Score score, Instant at)
            implements AnswerEvent {}
}
