package org.islet.core.progress;

import java.time.Instant;
import java.util.Set;
import org.islet.core.content.SectionRef;

/** Where it is kept which sections a learner has read. */
public interface Reading {

    /** Keeps that a section was read. Reading it again changes nothing. */
    void add(LearnerId learner, SectionRef section, Instant now);

    /** The sections that a learner has read. */
    Set<SectionRef> of(LearnerId learner);
}
