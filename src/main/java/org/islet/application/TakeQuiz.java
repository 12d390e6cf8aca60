package org.islet.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuestionId;
import org.islet.core.content.QuizId;
import org.islet.core.content.UnfoldingCase;
import org.islet.core.progress.AnswerOutcome;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Draw;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.ItemState;
import org.islet.core.progress.VersionedQuestion;
import org.islet.core.scoring.Response;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a learner take a quiz. An answer is one row; when a method that keeps one returns, the row
 * is committed.
 *
 * <p>To everyone but its owner an attempt does not exist.
 */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class TakeQuiz {

    private final ContentLibrary library;
    private final Attempts attempts;
    private final CurrentLearner learner;
    private final Clock clock;
    private final RandomGenerator random;

    TakeQuiz(
            ContentLibrary library,
            Attempts attempts,
            CurrentLearner learner,
            Clock clock,
            RandomGenerator random) {
        this.library = library;
        this.attempts = attempts;
        this.learner = learner;
        this.clock = clock;
        this.random = random;
    }

    /** What became of an answer, and the attempt as it stands now. */
    public record Answered(AnswerOutcome outcome, Attempt attempt) {}

    /** Starts a quiz with a fresh draw; empty if there is no such quiz. */
    @Transactional
    public Optional<AttemptId> start(QuizId quiz) {
        var course = library.course();
        Optional<List<DrawnItem>> items =
                course.lessonOf(quiz)
                        .map(lesson -> Draw.draw(pool(lesson), lesson.quiz().draw(), random))
                        .or(
                                () ->
                                        course.assessment(quiz)
                                                .map(each -> Draw.draw(each, bank(), random)));
        return items.map(drawn -> start(quiz, Behaviour.PRACTICE, drawn))
                .or(() -> course.caseOf(quiz).map(this::start));
    }

    /**
     * Starts an attempt at the questions that earned fewer than all points in another; empty if
     * there are none.
     */
    @Transactional
    public Optional<AttemptId> practiceMissed(AttemptId id) {
        return open(id).flatMap(
                        attempt -> {
                            var missed = missed(attempt);
                            var pool =
                                    bank().stream()
                                            .filter(each -> missed.contains(each.question().id()))
                                            .toList();
                            return pool.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            start(
                                                    attempt.quiz(),
                                                    Behaviour.PRACTICE,
                                                    Draw.draw(pool, pool.size(), random)));
                        });
    }

    /** The attempt of that name, if it is the learner's own. */
    @Transactional(readOnly = true)
    public Optional<Attempt> open(AttemptId id) {
        return attempts.find(id).filter(attempt -> attempt.learner().equals(learner.id()));
    }

    /**
     * Keeps a response without scoring it.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered pick(AttemptId id, int position, int sequence, Response response) {
        return keep(id, attempt -> attempt.pick(position, sequence, response, clock.instant()));
    }

    /**
     * Keeps and scores a response; the item is done with it.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered check(AttemptId id, int position, int sequence, Response response) {
        return keep(id, attempt -> attempt.check(position, sequence, response, clock.instant()));
    }

    private Answered keep(AttemptId id, Function<Attempt, AnswerOutcome> judge) {
        var attempt = own(id);
        var outcome = judge.apply(attempt);
        if (!(outcome instanceof Accepted(var event))) {
            return new Answered(outcome, attempt);
        }
        if (attempts.add(id, event)) {
            return new Answered(outcome, attempt.with(event));
        }
        // Another window was a moment quicker: look again with its row in place.
        var now = own(id);
        return new Answered(judge.apply(now), now);
    }

    private Attempt own(AttemptId id) {
        return open(id).orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Attempt %s is not one of learner %s; open() it first."
                                                .formatted(id, learner.id())));
    }

    private AttemptId start(UnfoldingCase unfolding) {
        var questions =
                unfolding.steps().stream()
                        .map(step -> library.versioned(step.lesson(), step.question()))
                        .toList();
        return start(unfolding.id(), Behaviour.CASE, Draw.all(questions, random));
    }

    private AttemptId start(QuizId quiz, Behaviour behaviour, List<DrawnItem> items) {
        var id = new AttemptId(UUID.randomUUID());
        attempts.add(Attempt.start(id, learner.id(), quiz, behaviour, clock.instant(), items));
        return id;
    }

    private List<VersionedQuestion> bank() {
        return library.course().path().stream().flatMap(lesson -> pool(lesson).stream()).toList();
    }

    private List<VersionedQuestion> pool(Lesson lesson) {
        return lesson.quiz().pool().stream()
                .map(question -> library.versioned(lesson.id(), question))
                .toList();
    }

    private static List<QuestionId> missed(Attempt attempt) {
        return IntStream.rangeClosed(1, attempt.size())
                .filter(
                        position ->
                                attempt.state(position) instanceof ItemState.Done done
                                        && !done.score().full())
                .mapToObj(position -> attempt.item(position).question().id())
                .toList();
    }
}
