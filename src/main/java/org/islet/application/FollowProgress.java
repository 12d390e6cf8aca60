package org.islet.application;

import java.time.Clock;
import java.util.stream.Collectors;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Reading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows learners what they have done. */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class FollowProgress {

    private final Reading reading;
    private final Attempts attempts;
    private final CurrentLearner learner;
    private final Clock clock;

    FollowProgress(Reading reading, Attempts attempts, CurrentLearner learner, Clock clock) {
        this.reading = reading;
        this.attempts = attempts;
        this.learner = learner;
        this.clock = clock;
    }

    /** All that the learner has done, without the scores that are not to be shown yet. */
    @Transactional(readOnly = true)
    public Progress mine() {
        var id = learner.id();
        var now = clock.instant();
        var lines = attempts.linesOf(id);
        var hidden =
                lines.stream()
                        .filter(line -> !line.scoreShown(now))
                        .map(AttemptLine::id)
                        .collect(Collectors.toSet());
        return new Progress(
                reading.of(id),
                lines.stream().map(line -> line.asShown(now)).toList(),
                attempts.triesOf(id, hidden));
    }
}
