package org.islet.core.lint;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Option;
import org.islet.core.content.Question;
import org.islet.core.content.UnfoldingCase;

/** The questions of students, as the rules look at them. */
final class Bank {

    private Bank() {}

    /** All questions of a lesson: its pool and its checks. */
    static List<Question> of(Lesson lesson) {
        return Stream.concat(lesson.quiz().pool().stream(), lesson.checks().stream()).toList();
    }

    /** All questions of the course. */
    static Stream<Question> of(Course course) {
        return Stream.concat(
                course.path().stream().flatMap(lesson -> of(lesson).stream()),
                course.cases().stream()
                        .flatMap(each -> each.steps().stream())
                        .map(UnfoldingCase.Step::question));
    }

    /** All that a learner reads before choosing. */
    static String asked(Question question) {
        var head = question.head();
        String told = question instanceof BlankQuestion blanks ? " " + blanks.words() : "";
        return head.scenario() + " " + head.stem() + told;
    }

    static List<String> keys(ChoiceQuestion question) {
        return texts(question, Option::key);
    }

    static List<String> distractors(ChoiceQuestion question) {
        return texts(question, option -> !option.key());
    }

    private static List<String> texts(ChoiceQuestion question, Predicate<Option> wanted) {
        return question.options().stream().filter(wanted).map(Option::text).toList();
    }

    static Finding finding(Rule rule, Question question, String what, String remedy) {
        return new Finding(rule, new Subject.OfQuestion(question.id()), what, remedy);
    }
}
