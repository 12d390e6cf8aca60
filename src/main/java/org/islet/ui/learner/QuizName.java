package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import java.util.Optional;
import org.islet.core.content.Course;
import org.islet.core.content.QuizId;

/** What learners read over something that they take. */
final class QuizName {

    private QuizName() {}

    /** What it is and its title; empty if there is no such quiz. */
    static Optional<String> of(Course course, QuizId quiz) {
        if (quiz.equals(QuizId.REVIEW)) {
            return title(course, quiz);
        }
        String key = course.caseOf(quiz).isPresent() ? "quiz.case" : "quiz.name";
        return title(course, quiz).map(title -> text(key, title));
    }

    /** Its title alone; empty if there is no such quiz. */
    static Optional<String> title(Course course, QuizId quiz) {
        return quiz.equals(QuizId.REVIEW)
                ? Optional.of(text("review.title"))
                : course.titleOf(quiz);
    }
}
