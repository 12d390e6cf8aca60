package org.islet.core.review;

import org.islet.core.progress.LearnerId;

/** Where it is kept how well learners want to remember. */
public interface Retentions {

    /** What a learner has chosen; {@link Retention#USUAL} if nothing. */
    Retention of(LearnerId learner);

    /** Keeps what a learner chooses. */
    void keep(LearnerId learner, Retention retention);
}
