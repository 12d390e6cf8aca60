package org.islet.application;

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

    FollowProgress(Reading reading, Attempts attempts, CurrentLearner learner) {
        this.reading = reading;
        this.attempts = attempts;
        this.learner = learner;
    }

    /** All that the learner has done. */
    @Transactional(readOnly = true)
    public Progress mine() {
        var id = learner.id();
        return new Progress(reading.of(id), attempts.linesOf(id), attempts.triesOf(id));
    }
}
