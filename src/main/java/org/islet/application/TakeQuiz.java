package org.islet.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuestionId;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.UnfoldingCase;
import org.islet.core.progress.Accommodations;
import org.islet.core.progress.AnswerOutcome;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Door;
import org.islet.core.progress.Draw;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.Sight;
import org.islet.core.progress.Terms;
import org.islet.core.progress.VersionedQuestion;
import org.islet.core.scoring.Certainty;
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
    private final Accommodations accommodations;
    private final CurrentLearner learner;
    private final Clock clock;
    private final RandomGenerator random;

    TakeQuiz(
            ContentLibrary library,
            Attempts attempts,
            Accommodations accommodations,
            CurrentLearner learner,
            Clock clock,
            RandomGenerator random) {
        this.library = library;
        this.attempts = attempts;
        this.accommodations = accommodations;
        this.learner = learner;
        this.clock = clock;
        this.random = random;
    }

    /** What became of an answer, and the attempt as it stands now. */
    public record Answered(AnswerOutcome outcome, Attempt attempt) {}

    /** What became of the wish to start a quiz. */
    public sealed interface Start {

        /** It has begun, or goes on where a graded attempt is open already. */
        record Begun(AttemptId attempt) implements Start {}

        /** It cannot begin. */
        record Refused(Door.Shut reason) implements Start {}

        /** There is no such quiz. */
        record NoSuchQuiz() implements Start {}
    }

    /** The door to a quiz; empty if there is no such quiz. */
    @Transactional(readOnly = true)
    public Optional<Door> door(QuizId quiz) {
        return library.course().settingsOf(quiz).map(settings -> door(quiz, settings));
    }

    /** Starts to practice a quiz with a fresh draw; empty if there is no such quiz. */
    @Transactional
    public Optional<AttemptId> start(QuizId quiz) {
        return switch (start(quiz, Behaviour.PRACTICE)) {
            case Start.Begun(var attempt) -> Optional.of(attempt);
            case Start.Refused _, Start.NoSuchQuiz _ -> Optional.empty();
        };
    }

    /**
     * Starts a quiz with a fresh draw; a case is taken as a case, whatever is asked. Nobody has two
     * graded attempts at a quiz open at once.
     */
    @Transactional
    public Start start(QuizId quiz, Behaviour behaviour) {
        var unfolding = library.course().caseOf(quiz);
        if (unfolding.isPresent()) {
            return new Start.Begun(start(unfolding.get()));
        }
        var settings = library.course().settingsOf(quiz);
        if (settings.isEmpty()) {
            return new Start.NoSuchQuiz();
        }
        var door = door(quiz, settings.get());
        var open = door.open(Behaviour.GRADED).filter(_ -> behaviour == Behaviour.GRADED);
        if (open.isPresent()) {
            return new Start.Begun(open.get().id());
        }
        return door.shut(behaviour)
                .<Start>map(Start.Refused::new)
                .orElseGet(() -> new Start.Begun(start(quiz, behaviour, draw(quiz))));
    }

    /**
     * Starts an attempt at the questions that earned fewer than all points in another; empty if
     * there are none, or if that would tell what the other does not show yet. A question of a case
     * means little without its chart.
     */
    @Transactional
    public Optional<AttemptId> practiceMissed(AttemptId id) {
        return open(id).filter(this::showsAll)
                .flatMap(
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

    private boolean showsAll(Attempt attempt) {
        var sight = sight(attempt);
        return attempt.finished()
                && attempt.behaviour() != Behaviour.CASE
                && sight.rightAnswers()
                && sight.rationales();
    }

    /** The attempt of that name, if it is the learner's own. */
    @Transactional(readOnly = true)
    public Optional<Attempt> open(AttemptId id) {
        return attempts.find(id).filter(attempt -> attempt.learner().equals(learner.id()));
    }

    /** Whether an attempt is still open though its time is up; it should be submitted then. */
    @Transactional(readOnly = true)
    public boolean overdue(Attempt attempt) {
        return !attempt.finished() && attempt.timeIsUp(clock.instant());
    }

    /** How much time is left for an attempt; empty if it has all the time, or is over. */
    @Transactional(readOnly = true)
    public Optional<Duration> timeLeft(Attempt attempt) {
        return attempt.finished()
                ? Optional.empty()
                : attempt.deadline().map(end -> Duration.between(clock.instant(), end));
    }

    /** What of an attempt may be seen now. */
    @Transactional(readOnly = true)
    public Sight sight(Attempt attempt) {
        return Sight.of(attempt, clock.instant());
    }

    /** Keeps a response of a learner who was not asked how sure it is. */
    @Transactional
    public Answered pick(AttemptId id, int position, int sequence, Response response) {
        return pick(id, position, sequence, response, Certainty.NOT_ASKED);
    }

    /**
     * Keeps a response without scoring it.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered pick(
            AttemptId id, int position, int sequence, Response response, Certainty certainty) {
        return keep(
                id,
                attempt -> attempt.pick(position, sequence, response, certainty, clock.instant()));
    }

    /** Keeps and scores a response of a learner who was not asked how sure it is. */
    @Transactional
    public Answered check(AttemptId id, int position, int sequence, Response response) {
        return check(id, position, sequence, response, Certainty.NOT_ASKED);
    }

    /**
     * Keeps and scores a response: the first try at its item, which counts.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered check(
            AttemptId id, int position, int sequence, Response response, Certainty certainty) {
        return keep(
                id,
                attempt -> attempt.check(position, sequence, response, certainty, clock.instant()));
    }

    /**
     * Keeps and scores another try, which counts nowhere.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered retry(AttemptId id, int position, int sequence, Response response) {
        return keep(id, attempt -> attempt.retry(position, sequence, response, clock.instant()));
    }

    /**
     * Keeps that the answer was shown; the item is done with it.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered reveal(AttemptId id, int position, int sequence) {
        return keep(id, attempt -> attempt.reveal(position, sequence, clock.instant()));
    }

    /**
     * Keeps that the flag of an item is up, or down.
     *
     * @param sequence the number that this event gets by what the sender has seen of the item
     */
    @Transactional
    public Answered flag(AttemptId id, int position, int sequence, boolean up) {
        return keep(id, attempt -> attempt.flag(position, sequence, up, clock.instant()));
    }

    /**
     * Submits an attempt: each item is scored by its last answer, all of them or none. Submitting
     * again changes nothing.
     */
    @Transactional
    public Attempt submit(AttemptId id) {
        var attempt = own(id);
        while (!attempt.finished()) {
            // An answer on its way takes the place of the score; then the score follows it.
            attempt.submission(clock.instant()).forEach(event -> attempts.add(id, event));
            attempt = own(id);
        }
        return attempt;
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

    private Door door(QuizId quiz, QuizSettings settings) {
        var now = clock.instant();
        List<AttemptLine> lines =
                attempts.linesOf(learner.id()).stream()
                        .filter(line -> line.quiz().equals(quiz))
                        .map(line -> line.asShown(now))
                        .toList();
        return new Door(settings, lines, now);
    }

    private List<DrawnItem> draw(QuizId quiz) {
        var course = library.course();
        return course.lessonOf(quiz)
                .map(Lesson::quiz)
                .map(each -> Draw.draw(pool(quiz), each.draw(), each.settings(), random))
                .orElseGet(() -> Draw.draw(course.assessment(quiz).orElseThrow(), bank(), random));
    }

    private AttemptId start(QuizId quiz, Behaviour behaviour, List<DrawnItem> items) {
        var id = new AttemptId(UUID.randomUUID());
        var owner = learner.id();
        var settings = library.course().settingsOf(quiz).orElse(QuizSettings.USUAL);
        var terms = new Terms(settings, accommodations.of(owner));
        attempts.add(Attempt.start(id, owner, quiz, behaviour, terms, clock.instant(), items));
        return id;
    }

    private List<VersionedQuestion> bank() {
        return library.course().path().stream().flatMap(lesson -> pool(lesson).stream()).toList();
    }

    private List<VersionedQuestion> pool(QuizId quiz) {
        return library.course().lessonOf(quiz).map(this::pool).orElse(List.of());
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
                                attempt.state(position)
                                        .counted()
                                        .filter(score -> !score.full())
                                        .isPresent())
                .mapToObj(position -> attempt.item(position).question().id())
                .toList();
    }
}
