package org.islet.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings.Offered;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Draw;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.VersionedQuestion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a quiz on paper. A quiz has one paper, the same for everyone until its questions change, so
 * that the answers fit whoever printed them.
 */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class PrintQuiz {

    private final ContentLibrary library;
    private final Attempts attempts;
    private final CurrentLearner learner;
    private final Clock clock;

    PrintQuiz(ContentLibrary library, Attempts attempts, CurrentLearner learner, Clock clock) {
        this.library = library;
        this.attempts = attempts;
        this.learner = learner;
        this.clock = clock;
    }

    /**
     * What is printed: all questions of a lesson or a case, or as many of an assessment as it
     * draws, options shuffled where their author allows it. Empty if there is no such quiz, and
     * before the first attempt is over where paper would tell what comes: the later steps of a
     * case, and the questions of a test.
     */
    @Transactional(readOnly = true)
    public Optional<List<DrawnItem>> paper(QuizId quiz) {
        var course = library.course();
        boolean gated = course.caseOf(quiz).isPresent() || gradedOnly(quiz);
        if (gated && !answersAllowed(quiz)) {
            return Optional.empty();
        }
        var random = new SplittableRandom(quiz.value().hashCode());
        return course.lessonOf(quiz)
                .map(lesson -> Draw.all(pool(lesson), random))
                .or(
                        () ->
                                course.assessment(quiz)
                                        .map(each -> Draw.draw(each, bank(course), random)))
                .or(
                        () ->
                                course.caseOf(quiz)
                                        .map(
                                                each ->
                                                        each.steps().stream()
                                                                .map(
                                                                        step ->
                                                                                library.versioned(
                                                                                        step
                                                                                                .lesson(),
                                                                                        step
                                                                                                .question()))
                                                                .toList())
                                        .map(questions -> Draw.all(questions, random)));
    }

    /**
     * Whether the learner may see the answers: only who has finished the quiz once, may see the
     * reasons of that attempt, and is not taking it as a test.
     */
    @Transactional(readOnly = true)
    public boolean answersAllowed(QuizId quiz) {
        var now = clock.instant();
        boolean graded = gradedOnly(quiz);
        var lines =
                attempts.linesOf(learner.id()).stream()
                        .filter(line -> line.quiz().equals(quiz))
                        .filter(line -> !graded || line.behaviour() == Behaviour.GRADED)
                        .toList();
        return lines.stream().anyMatch(line -> line.explained(now))
                && lines.stream()
                        .noneMatch(
                                line -> line.behaviour() == Behaviour.GRADED && !line.finished());
    }

    private boolean gradedOnly(QuizId quiz) {
        return library.course()
                .settingsOf(quiz)
                .filter(settings -> settings.offered() == Offered.GRADED)
                .isPresent();
    }

    private List<VersionedQuestion> bank(Course course) {
        return course.path().stream().flatMap(lesson -> pool(lesson).stream()).toList();
    }

    private List<VersionedQuestion> pool(Lesson lesson) {
        return lesson.quiz().pool().stream()
                .map(question -> library.versioned(lesson.id(), question))
                .toList();
    }
}
