package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import java.util.Optional;
import org.islet.core.content.Course;
import org.islet.core.content.QuizId;

/** What learners read over something that they take. */
final class QuizName {

    private QuizName() {}

    /** The words; empty if there is no such quiz. */
    static Optional<String> of(Course course, QuizId quiz) {
        return quiz.equals(QuizId.REVIEW)
                ? Optional.of(text("review.title"))
                : course.titleOf(quiz).map(title -> text("quiz.name", title));
    }
}
