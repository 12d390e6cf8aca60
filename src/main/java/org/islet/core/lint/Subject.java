package org.islet.core.lint;

import org.islet.core.content.ChunkId;
import org.islet.core.content.FactId;
import org.islet.core.content.LessonId;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SectionRef;

/** What a finding is about. */
public sealed interface Subject {

    /** The course as a whole. */
    record OfCourse() implements Subject {}

    /** A fact of the inventory. */
    record OfFact(FactId fact) implements Subject {}

    /** A lesson's text for students. */
    record OfLesson(LessonId lesson) implements Subject {}

    /** A section of a lesson's text for students. */
    record OfSection(SectionRef section) implements Subject {}

    /** A lesson's quiz, checks and questions for patients included. */
    record OfQuiz(LessonId lesson) implements Subject {}

    /** A question, a check, or a question for patients. */
    record OfQuestion(QuestionId question) implements Subject {}

    /** A lesson's text for patients. */
    record OfPatientLesson(LessonId lesson) implements Subject {}

    /** A chunk of a lesson's text for patients. */
    record OfChunk(LessonId lesson, ChunkId chunk) implements Subject {}

    /** Whose waivers hold for it: sections and chunks are waived with the text they belong to. */
    default Subject waivedWith() {
        return switch (this) {
            case OfSection(var section) -> new OfLesson(section.lesson());
            case OfChunk(var lesson, _) -> new OfPatientLesson(lesson);
            case OfCourse _, OfFact _, OfLesson _, OfQuiz _, OfQuestion _, OfPatientLesson _ ->
                    this;
        };
    }
}
