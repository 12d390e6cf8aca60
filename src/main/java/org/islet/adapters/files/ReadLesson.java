package org.islet.adapters.files;

import org.islet.core.content.Lesson;

/** A lesson together with the texts it was built from, which know the lines. */
record ReadLesson(Lesson lesson, LessonText text, QuizText quiz) {}
