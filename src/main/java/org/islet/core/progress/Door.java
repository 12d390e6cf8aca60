package org.islet.core.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.Offered;

/**
 * The door to a quiz for one learner.
 *
 * @param settings those of the quiz now
 * @param attempts the learner's at this quiz, the newest first
 * @param now when the learner stands there
 */
public record Door(QuizSettings settings, List<AttemptLine> attempts, Instant now) {

    public Door {
        attempts = List.copyOf(attempts);
    }

    /** Why a learner cannot start. */
    public enum Shut {
        /** The quiz is not taken that way. */
        NOT_OFFERED,
        /** The quiz opens later. */
        NOT_YET,
        /** The quiz has closed. */
        CLOSED,
        /** All attempts that the quiz allows are used. */
        NONE_LEFT
    }

    /** Whether the quiz is taken that way. */
    public boolean offers(Behaviour behaviour) {
        var offered = settings.offered();
        return switch (behaviour) {
            case PRACTICE -> offered != Offered.GRADED;
            case GRADED -> offered != Offered.PRACTICE;
            // A case is no quiz, and a quiz no case.
            case CASE -> false;
        };
    }

    /** Why a fresh attempt cannot start now; empty if it can. */
    public Optional<Shut> shut(Behaviour behaviour) {
        if (!offers(behaviour)) {
            return Optional.of(Shut.NOT_OFFERED);
        }
        if (behaviour.scoresEachAnswer()) {
            return Optional.empty();
        }
        if (settings.opening().filter(now::isBefore).isPresent()) {
            return Optional.of(Shut.NOT_YET);
        }
        if (settings.closing().filter(end -> !now.isBefore(end)).isPresent()) {
            return Optional.of(Shut.CLOSED);
        }
        return settings.attempts() > 0 && graded().size() >= settings.attempts()
                ? Optional.of(Shut.NONE_LEFT)
                : Optional.empty();
    }

    /** The newest attempt of that behaviour that is not finished. */
    public Optional<AttemptLine> open(Behaviour behaviour) {
        return attempts.stream()
                .filter(line -> line.behaviour() == behaviour && !line.finished())
                .findFirst();
    }

    /** The graded attempts, the newest first. */
    public List<AttemptLine> graded() {
        return attempts.stream().filter(line -> line.behaviour() == Behaviour.GRADED).toList();
    }

    /**
     * The percentage that counts of the finished graded attempts, rounded down; empty while there
     * is none that may be seen.
     */
    public Optional<Integer> counted() {
        var scored = graded().stream().filter(AttemptLine::scored).toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        double share =
                switch (settings.counting()) {
                    case BEST -> scored.stream().mapToDouble(Door::share).max().orElseThrow();
                    case AVERAGE ->
                            scored.stream().mapToDouble(Door::share).average().orElseThrow();
                    case LAST ->
                            share(
                                    scored.stream()
                                            .max(Comparator.comparing(AttemptLine::lastAt))
                                            .orElseThrow());
                    case FIRST -> share(scored.getLast());
                };
        // A share that is a whole percentage must not fall below it by binary rounding.
        return Optional.of((int) Math.floor(100 * share + 1e-9));
    }

    /** Whether a percentage passes; empty where the quiz has no pass mark. */
    public Optional<Boolean> passes(int percent) {
        return settings.passMark() == 0
                ? Optional.empty()
                : Optional.of(percent >= settings.passMark());
    }

    private static double share(AttemptLine line) {
        return (double) line.points() / line.max();
    }
}
