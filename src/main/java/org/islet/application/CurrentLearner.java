package org.islet.application;

import org.islet.core.progress.LearnerId;

/**
 * Tells who is learning. Use cases ask here instead of being told, so that nobody can act for
 * someone else.
 */
public interface CurrentLearner {

    /**
     * The learner of this session.
     *
     * @throws IllegalStateException if nobody is learning here
     */
    LearnerId id();
}
