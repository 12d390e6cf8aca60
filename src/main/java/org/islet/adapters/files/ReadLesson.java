package org.islet.adapters.files;

import java.util.Optional;
import org.islet.core.content.Lesson;

/**
 * A lesson together with the texts it was built from, which know the lines.
 *
 * @param patient what patient.md held, if there is one
 */
record ReadLesson(
        Lesson lesson, LessonText text, QuizText quiz, Optional<PatientText.Read> patient) {}
