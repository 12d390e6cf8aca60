package org.islet.application;

import java.time.Clock;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.Reading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a learner has read. */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class StudyLesson {

    private final Reading reading;
    private final CurrentLearner learner;
    private final Clock clock;

    StudyLesson(Reading reading, CurrentLearner learner, Clock clock) {
        this.reading = reading;
        this.learner = learner;
        this.clock = clock;
    }

    /** Keeps that the learner has read a section to its end. */
    @Transactional
    public void finishSection(SectionRef section) {
        reading.add(learner.id(), section, clock.instant());
    }
}
