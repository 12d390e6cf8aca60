package org.islet.ui.access;

import java.io.Serializable;
import java.util.UUID;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.SecretHash;

/**
 * Someone who learns without an account, as the session knows them.
 *
 * @param learner the learner's id
 * @param secretHash hash of the secret by which they were known
 */
record Guest(UUID learner, String secretHash) implements Serializable {

    static Guest of(LearnerId learner, SecretHash secretHash) {
        return new Guest(learner.value(), secretHash.value());
    }

    LearnerId id() {
        return new LearnerId(learner);
    }

    boolean hasSecret(SecretHash presented) {
        return secretHash.equals(presented.value());
    }

    /** Logs show who, never by what. */
    @Override
    public String toString() {
        return "guest " + learner;
    }
}
