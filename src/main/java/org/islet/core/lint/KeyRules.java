package org.islet.core.lint;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Option;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;

/** Whether the keys of a quiz can be told from their length or their place. */
final class KeyRules {

    private static final double LARGEST_SHARE_OF_LONGEST_KEYS = 0.4;
    private static final int ENOUGH_TO_TELL = 4;

    private KeyRules() {}

    static Stream<Finding> findings(Course course) {
        return course.path().stream()
                .flatMap(
                        lesson ->
                                Stream.of(longestKeys(lesson), fixedKeys(lesson), oneWay(lesson))
                                        .flatMap(found -> found));
    }

    private static Stream<Finding> longestKeys(Lesson lesson) {
        var lengths = KeyLengths.of(lesson);
        return lengths.longest() <= LARGEST_SHARE_OF_LONGEST_KEYS * lengths.singles()
                ? Stream.empty()
                : finding(
                        Rule.LONGEST_KEY,
                        lesson,
                        "the key is the longest option in %d of %d single-choice questions"
                                .formatted(lengths.longest(), lengths.singles()),
                        "shorten keys, or say more in distractors, until it is in at most 40%");
    }

    private static Stream<Finding> fixedKeys(Lesson lesson) {
        var places =
                Bank.of(lesson).stream()
                        .filter(SingleChoice.class::isInstance)
                        .map(SingleChoice.class::cast)
                        .filter(question -> !question.shuffled())
                        .map(KeyRules::place)
                        .toList();
        int most = most(places);
        return places.size() < ENOUGH_TO_TELL || 2 * most <= places.size()
                ? Stream.empty()
                : finding(
                        Rule.KEY_POSITION,
                        lesson,
                        "of %d questions in fixed order, %d have the key in one place"
                                .formatted(places.size(), most),
                        "ask some of them for another option");
    }

    private static Stream<Finding> oneWay(Lesson lesson) {
        var answers =
                Bank.of(lesson).stream()
                        .filter(TrueFalse.class::isInstance)
                        .map(question -> ((TrueFalse) question).answer())
                        .toList();
        return answers.size() < ENOUGH_TO_TELL || answers.stream().distinct().count() > 1
                ? Stream.empty()
                : finding(
                        Rule.KEY_POSITION,
                        lesson,
                        "all %d statements are %s".formatted(answers.size(), answers.getFirst()),
                        "turn about half of them round");
    }

    private static int place(SingleChoice question) {
        return question.options().stream().map(Option::key).toList().indexOf(true);
    }

    private static int most(List<Integer> places) {
        var counts =
                places.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), Collectors.summingInt(_ -> 1)));
        return counts.isEmpty() ? 0 : Collections.max(counts.values());
    }

    private static Stream<Finding> finding(Rule rule, Lesson lesson, String what, String remedy) {
        return Stream.of(new Finding(rule, new Subject.OfQuiz(lesson.id()), what, remedy));
    }
}
