package org.islet.core.content;

/**
 * Names something to take: a lesson's quiz, which is named like its lesson, or an {@link
 * Assessment}. Stored with attempts, so it should not change.
 */
public record QuizId(String value) {

    public QuizId {
        Require.slug("quiz", value);
    }

    /** The name of a lesson's quiz. */
    public static QuizId of(LessonId lesson) {
        return new QuizId(lesson.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
