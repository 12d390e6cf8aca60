package org.islet.core.lint;

import java.util.Set;
import java.util.stream.Stream;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;

/** Whether there are questions enough, of the levels and on the objectives that matter. */
final class BankRules {

    private static final int QUESTIONS_OF_A_LESSON = 20;
    private static final int QUESTIONS_OF_A_SHORT_LESSON = 12;
    private static final Set<LessonId> SHORT =
            Set.of(new LessonId("types"), new LessonId("care-team"));
    private static final int FEWEST_DRAWN = 8;
    private static final int MOST_DRAWN = 12;
    private static final int QUESTIONS_OF_AN_OBJECTIVE = 3;
    private static final int LESSONS_OF_THE_WHOLE_COURSE = 12;
    private static final int QUESTIONS_OF_THE_WHOLE_COURSE = 320;

    private BankRules() {}

    static Stream<Finding> findings(Course course) {
        return Stream.concat(
                course.path().stream().flatMap(BankRules::ofLesson), wholeBank(course));
    }

    private static Stream<Finding> ofLesson(Lesson lesson) {
        return Stream.of(size(lesson), recall(lesson), drawn(lesson), objectives(lesson))
                .flatMap(found -> found);
    }

    private static Stream<Finding> size(Lesson lesson) {
        int wanted =
                SHORT.contains(lesson.id()) ? QUESTIONS_OF_A_SHORT_LESSON : QUESTIONS_OF_A_LESSON;
        int there = Bank.of(lesson).size();
        return there >= wanted
                ? Stream.empty()
                : finding(
                        Rule.QUIZ_SIZE,
                        lesson,
                        "the lesson has %d questions, checks included".formatted(there),
                        "write at least " + wanted);
    }

    private static Stream<Finding> recall(Lesson lesson) {
        var all = Bank.of(lesson);
        long recall =
                all.stream().filter(each -> each.head().level() == CognitiveLevel.REMEMBER).count();
        return 3 * recall <= all.size()
                ? Stream.empty()
                : finding(
                        Rule.REMEMBER_SHARE,
                        lesson,
                        "%d of %d questions only ask to remember".formatted(recall, all.size()),
                        "make it a third at most");
    }

    private static Stream<Finding> drawn(Lesson lesson) {
        int draw = lesson.quiz().draw();
        return draw >= FEWEST_DRAWN && draw <= MOST_DRAWN
                ? Stream.empty()
                : finding(
                        Rule.DRAW_SIZE,
                        lesson,
                        "an attempt draws " + draw,
                        "draw %d to %d".formatted(FEWEST_DRAWN, MOST_DRAWN));
    }

    private static Stream<Finding> objectives(Lesson lesson) {
        var asked =
                Bank.of(lesson).stream().map(Question::head).map(head -> head.objective()).toList();
        return lesson.objectives().stream()
                .filter(
                        objective ->
                                asked.stream().filter(objective.id()::equals).count()
                                        < QUESTIONS_OF_AN_OBJECTIVE)
                .flatMap(
                        objective ->
                                finding(
                                        Rule.OBJECTIVE_QUESTIONS,
                                        lesson,
                                        "the objective \"%s\" has fewer than %d questions"
                                                .formatted(
                                                        objective.id(), QUESTIONS_OF_AN_OBJECTIVE),
                                        "ask more on it, or join it with another"));
    }

    private static Stream<Finding> wholeBank(Course course) {
        long there = Bank.of(course).count();
        return course.lessons().size() < LESSONS_OF_THE_WHOLE_COURSE
                        || there >= QUESTIONS_OF_THE_WHOLE_COURSE
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                Rule.BANK_SIZE,
                                new Subject.OfCourse(),
                                "the course has %d questions".formatted(there),
                                "write at least " + QUESTIONS_OF_THE_WHOLE_COURSE));
    }

    private static Stream<Finding> finding(Rule rule, Lesson lesson, String what, String remedy) {
        return Stream.of(new Finding(rule, new Subject.OfQuiz(lesson.id()), what, remedy));
    }
}
