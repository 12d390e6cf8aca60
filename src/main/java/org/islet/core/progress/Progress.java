package org.islet.core.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.QuestionId;
import org.islet.core.content.QuizId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;

/**
 * All that a learner has done.
 *
 * @param read the sections read
 * @param attempts the newest first
 * @param tries every checked item, the oldest first
 */
public record Progress(Set<SectionRef> read, List<AttemptLine> attempts, List<Try> tries) {

    public Progress {
        read = Set.copyOf(read);
        attempts = List.copyOf(attempts);
        tries = List.copyOf(tries);
    }

    /** Whether there is nothing to show yet. */
    public boolean empty() {
        return read.isEmpty() && attempts.isEmpty();
    }

    /** Whether a section was read. */
    public boolean hasRead(Lesson lesson, Section section) {
        return read.contains(new SectionRef(lesson.id(), section.id()));
    }

    /** How many sections of a lesson were read. */
    public int sectionsRead(Lesson lesson) {
        return Math.toIntExact(
                lesson.sections().stream().filter(section -> hasRead(lesson, section)).count());
    }

    /** The first section of a lesson that was not read; empty when all were. */
    public Optional<Section> nextSection(Lesson lesson) {
        return lesson.sections().stream().filter(section -> !hasRead(lesson, section)).findFirst();
    }

    /**
     * Minutes to read what is left of a lesson: its share of the lesson's minutes by words,
     * rounded; at least 1 where something is left.
     */
    public int minutesLeft(Lesson lesson) {
        int all = lesson.sections().stream().mapToInt(Section::words).sum();
        int left =
                lesson.sections().stream()
                        .filter(section -> !hasRead(lesson, section))
                        .mapToInt(Section::words)
                        .sum();
        return left == 0 ? 0 : Math.max(1, Math.round((float) lesson.minutes() * left / all));
    }

    /** The attempts at a quiz, the newest first. */
    public List<AttemptLine> attemptsAt(QuizId quiz) {
        return attempts.stream().filter(line -> line.quiz().equals(quiz)).toList();
    }

    /** The newest attempt at a quiz that is not finished. */
    public Optional<AttemptLine> openAttempt(QuizId quiz) {
        return attemptsAt(quiz).stream().filter(line -> !line.finished()).findFirst();
    }

    /** The newest finished attempt at a quiz whose score may be seen. */
    public Optional<AttemptLine> latest(QuizId quiz) {
        return attemptsAt(quiz).stream().filter(AttemptLine::scored).findFirst();
    }

    /** The first finished attempt of that behaviour at a quiz whose score may be seen. */
    public Optional<AttemptLine> first(QuizId quiz, Behaviour behaviour) {
        return attemptsAt(quiz).stream()
                .filter(line -> line.behaviour() == behaviour && line.scored())
                .reduce((_, older) -> older);
    }

    /** The finished attempt with the greatest share of points; the newest of equals. */
    public Optional<AttemptLine> best(QuizId quiz) {
        return attemptsAt(quiz).stream()
                .filter(AttemptLine::scored)
                .max(Comparator.comparingDouble(line -> (double) line.points() / line.max()));
    }

    /** Whether anything of a lesson was read or its quiz was opened. */
    public boolean begun(Lesson lesson) {
        return sectionsRead(lesson) > 0 || !attemptsAt(lesson.quizId()).isEmpty();
    }

    /** Whether a lesson is finished: every section read and the quiz taken once. */
    public boolean finished(Lesson lesson) {
        return nextSection(lesson).isEmpty()
                && attemptsAt(lesson.quizId()).stream().anyMatch(AttemptLine::finished);
    }

    /** The latest try at each item of a lesson, in the order of the first. */
    public List<Try> latestTries(LessonId lesson) {
        var latest = new LinkedHashMap<QuestionId, Try>();
        tries.stream()
                .filter(each -> each.lesson().equals(lesson))
                .forEach(each -> latest.put(each.question().id(), each));
        return List.copyOf(latest.values());
    }

    /** How well the learner has an objective. */
    public Mastery mastery(LessonId lesson, ObjectiveId objective) {
        return Mastery.of(lesson, objective, tries);
    }
}
