package org.islet.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Learners;
import org.islet.core.progress.SecretHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets someone learn without an account, and knows them again by their secret. Open to everyone.
 */
@Service
public class WelcomeGuest {

    private final Learners learners;
    private final Clock clock;

    WelcomeGuest(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** The learner with that secret, if there is one. */
    @Transactional(readOnly = true)
    public Optional<LearnerId> recognize(SecretHash secretHash) {
        return learners.find(secretHash);
    }

    /** A new learner with that secret. */
    @Transactional
    public LearnerId welcome(SecretHash secretHash) {
        var learner = new LearnerId(UUID.randomUUID());
        learners.add(learner, secretHash, clock.instant());
        return learner;
    }
}
