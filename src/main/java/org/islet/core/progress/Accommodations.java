package org.islet.core.progress;

/** Where it is kept what learners need. */
public interface Accommodations {

    /** What a learner needs; nothing where nothing was kept. */
    Accommodation of(LearnerId learner);

    /** Keeps what a learner needs. Attempts under way go on as they began. */
    void keep(LearnerId learner, Accommodation accommodation);
}
