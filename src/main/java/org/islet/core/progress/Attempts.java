package org.islet.core.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where attempts are kept. */
public interface Attempts {

    /** Keeps a new attempt and the versions of its items. */
    void add(Attempt attempt);

    /** An attempt with all its events. */
    Optional<Attempt> find(AttemptId id);

    /**
     * Adds an event, as one row.
     *
     * @return false if the attempt has an event of that position and sequence already; nothing is
     *     changed then
     */
    boolean add(AttemptId attempt, AnswerEvent event);

    /** A line for each attempt of a learner, the newest first. */
    List<AttemptLine> linesOf(LearnerId learner);

    /**
     * The first tries of a learner, the oldest first; items left without an answer are none.
     *
     * @param without attempts whose tries are left out, such as those whose scores are not shown
     */
    List<Try> triesOf(LearnerId learner, Set<AttemptId> without);

    /** The names of all attempts of all learners, the oldest first. */
    List<AttemptId> all();
}
