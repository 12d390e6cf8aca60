package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;
import static org.islet.core.content.CognitiveLevel.APPLY;
import static org.islet.core.content.CognitiveLevel.REMEMBER;
import static org.islet.core.lint.Sample.asking;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.joined;
import static org.islet.core.lint.Sample.questions;

import java.util.List;
import java.util.stream.IntStream;
import org.islet.core.Fixtures;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.content.Quiz;
import org.junit.jupiter.api.Test;

/** Questions that are too few, too easy or on too little. */
class BankRulesTest {

    @Test
    void nineteen_questions_are_too_few_and_twenty_are_enough() {
        assertThat(found(Rule.QUIZ_SIZE, questions(19, APPLY))).hasSize(1);
        assertThat(found(Rule.QUIZ_SIZE, questions(20, APPLY))).isEmpty();
    }

    @Test
    void a_short_lesson_needs_twelve() {
        assertThat(found(Rule.QUIZ_SIZE, course(lesson("types", questions(12, APPLY))))).isEmpty();
        assertThat(found(Rule.QUIZ_SIZE, course(lesson("care-team", questions(11, APPLY)))))
                .hasSize(1);
    }

    @Test
    void checks_count_as_questions() {
        var lesson = lesson("staging", questions(19, APPLY));
        assertThat(
                        found(
                                Rule.QUIZ_SIZE,
                                course(checking(lesson, question("check-1").trueFalse(true)))))
                .isEmpty();
    }

    @Test
    void more_than_a_third_to_remember_is_found() {
        assertThat(found(Rule.REMEMBER_SHARE, joined(questions(2, REMEMBER), questions(3, APPLY))))
                .containsExactly("2 of 5 questions only ask to remember");
        assertThat(found(Rule.REMEMBER_SHARE, joined(questions(2, REMEMBER), questions(4, APPLY))))
                .isEmpty();
    }

    @Test
    void an_attempt_draws_eight_to_twelve() {
        var lesson = lesson("staging", questions(20, APPLY));
        assertThat(found(Rule.DRAW_SIZE, course(drawing(7, lesson)))).hasSize(1);
        assertThat(found(Rule.DRAW_SIZE, course(drawing(8, lesson)))).isEmpty();
        assertThat(found(Rule.DRAW_SIZE, course(drawing(12, lesson)))).isEmpty();
        assertThat(found(Rule.DRAW_SIZE, course(drawing(13, lesson)))).hasSize(1);
    }

    @Test
    void an_objective_with_two_questions_is_found() {
        assertThat(found(Rule.OBJECTIVE_QUESTIONS, questions(2, APPLY)))
                .containsExactly("the objective \"tnm\" has fewer than 3 questions");
        assertThat(found(Rule.OBJECTIVE_QUESTIONS, questions(3, APPLY))).isEmpty();
    }

    @Test
    void the_bank_of_the_whole_course_has_320_questions() {
        assertThat(found(Rule.BANK_SIZE, ofTwelve(26)))
                .containsExactly("the course has 312 questions");
        assertThat(found(Rule.BANK_SIZE, ofTwelve(27))).isEmpty();
    }

    @Test
    void the_bank_of_a_course_in_the_making_is_not_judged() {
        assertThat(found(Rule.BANK_SIZE, asking(questions(3, APPLY)))).isEmpty();
    }

    private static Course ofTwelve(int questions) {
        return course(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> lesson("lesson-" + number, questions(questions, APPLY)))
                        .toArray(Lesson[]::new));
    }

    private static Course course(Lesson... lessons) {
        return Fixtures.course(List.of("acs.staging.001"), lessons);
    }

    private static Lesson lesson(String id, Question... pool) {
        return Fixtures.lesson(new LessonId(id), List.of(section("size", "acs.staging.001")), pool);
    }

    private static Lesson drawing(int draw, Lesson lesson) {
        return with(new Quiz("Quiz", draw, lesson.quiz().pool()), List.of(), lesson);
    }

    private static Lesson checking(Lesson lesson, Question check) {
        return with(lesson.quiz(), List.of(check), lesson);
    }

    private static Lesson with(Quiz quiz, List<Question> checks, Lesson lesson) {
        return new Lesson(
                lesson.id(),
                1,
                lesson.title(),
                lesson.minutes(),
                lesson.objectives(),
                lesson.sections(),
                quiz,
                checks,
                null);
    }
}
