package org.islet.adapters.database;

import java.time.Instant;
import java.util.Optional;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Learners;
import org.islet.core.progress.SecretHash;
import org.springframework.stereotype.Component;

/** Learners as rows. */
@Component
class DatabaseLearners implements Learners {

    private static final int NEW = 0;

    private final LearnerRows rows;

    DatabaseLearners(LearnerRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(LearnerId learner, SecretHash secretHash, Instant now) {
        rows.save(new LearnerRow(learner.value(), NEW, secretHash.value(), now));
    }

    @Override
    public Optional<LearnerId> find(SecretHash secretHash) {
        return rows.findBySecretHash(secretHash.value()).map(row -> new LearnerId(row.id()));
    }
}
