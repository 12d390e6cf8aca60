package org.islet.core.progress;

import java.util.UUID;

/** Names a learner. Not a secret: whoever knows it can do nothing with it. */
public record LearnerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
