package org.islet.ui.learner;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.islet.application.RoundNumber;
import org.islet.core.progress.AttemptId;

/** Reads names out of addresses, which people may have typed. */
final class Named {

    private Named() {}

    /** The name, if it can be one. */
    static <T> Optional<T> of(String name, Function<String, T> type) {
        try {
            return Optional.of(type.apply(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<RoundNumber> round(String name) {
        return of(name, number -> new RoundNumber(Integer.parseInt(number)));
    }

    static Optional<AttemptId> attempt(String name) {
        return of(name, UUID::fromString).map(AttemptId::new);
    }
}
