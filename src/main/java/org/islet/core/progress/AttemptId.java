package org.islet.core.progress;

import java.util.UUID;

/** Names an attempt; part of its address, which only its owner can open. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
