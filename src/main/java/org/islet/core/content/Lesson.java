package org.islet.core.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sitting: sections to read and a quiz on them.
 *
 * @param number place in the course, from 1
 * @param minutes how long reading it takes, quiz not included; shared out over the sections by
 *     their words
 * @param checks the questions that stand inside the text
 * @param patient the same for patients; null where it is not written
 */
public record Lesson(
        LessonId id,
        int number,
        String title,
        int minutes,
        List<Objective> objectives,
        List<Section> sections,
        Quiz quiz,
        List<Question> checks,
        @Nullable PatientLesson patient) {

    public Lesson {
        Require.notReserved("lesson", QuizId.of(id));
        Require.between("number of the lesson", 1, 99, number);
        Require.text("title", title);
        Require.between("minutes", 1, 120, minutes);
        objectives = List.copyOf(objectives);
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "lesson \"" + id + "\" has no section; begin one with \"# Title {#id}\"");
        }
    }

    /** The lesson as patients meet it, if it is written. */
    public Optional<PatientLesson> patientTrack() {
        return Optional.ofNullable(patient);
    }

    /** The name of the quiz. */
    public QuizId quizId() {
        return QuizId.of(id);
    }

    /** The section of that name. */
    public Optional<Section> section(SectionId wanted) {
        return sections.stream().filter(section -> section.id().equals(wanted)).findFirst();
    }

    /** The objective of that name. */
    public Optional<Objective> objective(ObjectiveId wanted) {
        return objectives.stream().filter(objective -> objective.id().equals(wanted)).findFirst();
    }

    /** The check of that name. */
    public Optional<Question> check(QuestionId wanted) {
        return checks.stream().filter(check -> check.id().equals(wanted)).findFirst();
    }

    /**
     * Minutes to read one section, at least 1: its share of the lesson's minutes by words, rounded.
     */
    public int minutesFor(Section section) {
        int words = sections.stream().mapToInt(Section::words).sum();
        return Math.max(1, Math.round((float) minutes * section.words() / words));
    }
}
