package org.islet.core.progress;

import java.time.Instant;
import java.util.Optional;

/** Who learns here. */
public interface Learners {

    /**
     * Keeps a new learner.
     *
     * @param secretHash SHA-256 of the secret by which the learner is known again
     */
    void add(LearnerId learner, SecretHash secretHash, Instant now);

    /** The learner with that secret. */
    Optional<LearnerId> find(SecretHash secretHash);
}
