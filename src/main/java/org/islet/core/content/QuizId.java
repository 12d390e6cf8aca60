package org.islet.core.content;

/**
 * Names something to take: a lesson's quiz, which is named like its lesson, an {@link Assessment},
 * or a review. Stored with attempts, so it should not change.
 */
public record QuizId(String value) {

    /** The name of reviews, which draw from all lessons. No lesson and no assessment has it. */
    public static final QuizId REVIEW = new QuizId("review");

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
