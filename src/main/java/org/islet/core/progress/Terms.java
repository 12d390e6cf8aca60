package org.islet.core.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.When;

/**
 * On what terms an attempt runs: the settings of its quiz and the learner's accommodation, both as
 * they were when it started. Later edits do not reach it.
 */
public record Terms(QuizSettings settings, Accommodation accommodation) {

    /** The terms of a quiz that sets nothing, for a learner who needs nothing. */
    public static final Terms USUAL = new Terms(QuizSettings.USUAL, Accommodation.NONE);

    /** When the time is up, by the limit or by the closing of the quiz; empty if it never is. */
    public Optional<Instant> deadline(Instant startedAt) {
        return Stream.concat(limit().map(startedAt::plus).stream(), settings.closing().stream())
                .min(Instant::compareTo);
    }

    /** The time limit as it holds for the learner; empty for none. */
    public Optional<Duration> limit() {
        return accommodation.untimed()
                ? Optional.empty()
                : settings.limit().map(accommodation::extended);
    }

    /**
     * Whether something that is shown at a certain time is shown now.
     *
     * @param submitted whether the attempt is
     */
    public boolean shows(When when, boolean submitted, Instant now) {
        return switch (when) {
            case AT_SUBMISSION -> submitted;
            // Until the grace is over, others may still answer.
            case AFTER_CLOSING ->
                    submitted
                            && settings.closing()
                                    .map(end -> end.plus(settings.grace()))
                                    .filter(now::isBefore)
                                    .isEmpty();
            case NEVER -> false;
        };
    }
}
