package org.islet.application;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings;
import org.islet.core.progress.Accommodations;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Draw;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Terms;
import org.islet.core.progress.Try;
import org.islet.core.review.Retention;
import org.islet.core.review.Retentions;
import org.islet.core.review.ReviewPlan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings questions of all lessons back when a learner is about to forget them. A review is an
 * attempt like any other, at the quiz {@link QuizId#REVIEW}.
 */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class ReviewDue {

    private final ContentLibrary library;
    private final Attempts attempts;
    private final Retentions retentions;
    private final Accommodations accommodations;
    private final CurrentLearner learner;
    private final Clock clock;
    private final RandomGenerator random;

    ReviewDue(
            ContentLibrary library,
            Attempts attempts,
            Retentions retentions,
            Accommodations accommodations,
            CurrentLearner learner,
            Clock clock,
            RandomGenerator random) {
        this.library = library;
        this.attempts = attempts;
        this.retentions = retentions;
        this.accommodations = accommodations;
        this.learner = learner;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What the learner has to review today and in the days after.
     *
     * @param progress the learner's own, so that the tries are read once for a page
     * @param zone where the learner is
     */
    @Transactional(readOnly = true)
    public ReviewPlan plan(Progress progress, ZoneId zone) {
        return plan(progress.tries(), zone);
    }

    /** Starts a set of what is due, the most urgent first; empty if nothing is. */
    @Transactional
    public Optional<AttemptId> start(ZoneId zone) {
        var pool =
                plan(tries(), zone).nextSet().stream()
                        .map(card -> library.versioned(card.lesson(), card.question()))
                        .toList();
        if (pool.isEmpty()) {
            return Optional.empty();
        }
        var id = new AttemptId(UUID.randomUUID());
        attempts.add(
                Attempt.start(
                        id,
                        learner.id(),
                        QuizId.REVIEW,
                        Behaviour.PRACTICE,
                        new Terms(QuizSettings.USUAL, accommodations.of(learner.id())),
                        clock.instant(),
                        Draw.draw(pool, pool.size(), random)));
        return Optional.of(id);
    }

    /** Keeps how well the learner wants to remember. */
    @Transactional
    public void desire(Retention retention) {
        retentions.keep(learner.id(), retention);
    }

    // A review shows the key, so what a test keeps back until later is not reviewed before.
    private List<Try> tries() {
        var now = clock.instant();
        var kept =
                attempts.linesOf(learner.id()).stream()
                        .filter(line -> line.finished() && !line.explained(now))
                        .map(AttemptLine::id)
                        .collect(Collectors.toSet());
        return attempts.triesOf(learner.id(), kept);
    }

    private ReviewPlan plan(List<Try> tries, ZoneId zone) {
        var retention = retentions.of(learner.id());
        return ReviewPlan.of(library.course(), tries, retention, clock.instant(), zone);
    }
}
