package org.islet.core.lint;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.Course;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Numeric;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.TrueFalse;

/** Whether stems ask one plain question in full, on a case where the level needs one. */
final class StemRules {

    /** A stem of so many characters can hold a case of its own. */
    private static final int LONG_ENOUGH_FOR_A_CASE = 60;

    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(not|except|(?<!\\bat )(?<!\\bat the )least)\\b");
    // What somebody says, and what is said of the patient or tumor, does not turn the question.
    private static final Pattern ASIDE =
            Pattern.compile(
                    "“[^”]*”|\\b(that|who|if|whether|although|because|since|when|while)\\b[^,?]*");
    private static final Pattern END = Pattern.compile("[.?!:]?[.?!][\"”’)]*$");

    private StemRules() {}

    static Stream<Finding> findings(Course course) {
        // The questions of an unfolding case have it in the chart.
        var alone = course.path().stream().flatMap(lesson -> Bank.of(lesson).stream());
        return Stream.concat(
                Bank.of(course)
                        .flatMap(question -> Stream.concat(negated(question), open(question))),
                alone.flatMap(StemRules::caseless));
    }

    private static Stream<Finding> negated(Question question) {
        return switch (question) {
            // A statement may deny something; what is judged is whether it holds.
            case TrueFalse _ -> Stream.empty();
            case SingleChoice _,
                    SelectAll _,
                    SelectN _,
                    Highlight _,
                    HotSpot _,
                    Numeric _,
                    SlotQuestion _,
                    Ordering _ ->
                    NEGATION.matcher(asked(question))
                            .results()
                            .map(match -> match.group())
                            .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                            .limit(1)
                            .map(
                                    word ->
                                            Bank.finding(
                                                    Rule.NEGATIVE_STEM,
                                                    question,
                                                    "the stem asks by \"" + word + "\"",
                                                    "ask for what holds, or set the word in"
                                                            + " capitals"));
        };
    }

    // The first sentence that is a question; what stands around it tells or instructs.
    private static String asked(Question question) {
        String stem = question.head().stem();
        String asked =
                Sentences.of(stem).stream()
                        .filter(sentence -> sentence.endsWith("?"))
                        .findFirst()
                        .orElse(stem);
        return ASIDE.matcher(asked).replaceAll("");
    }

    private static Stream<Finding> open(Question question) {
        return END.matcher(question.head().stem()).find()
                ? Stream.empty()
                : Stream.of(
                        Bank.finding(
                                Rule.STEM_END,
                                question,
                                "the stem does not end as a sentence",
                                "ask a full question that can be answered without the options"));
    }

    // What phrases are picked from is a case in itself.
    private static boolean tellsOne(Question question) {
        return question instanceof Highlight || question instanceof HighlightTable;
    }

    private static Stream<Finding> caseless(Question question) {
        var head = question.head();
        boolean needsCase =
                head.level() == CognitiveLevel.APPLY || head.level() == CognitiveLevel.ANALYSE;
        boolean hasCase =
                !head.scenario().isEmpty()
                        || !head.chart().isEmpty()
                        || head.exhibit().isPresent()
                        || Bank.asked(question).strip().length() >= LONG_ENOUGH_FOR_A_CASE
                        || tellsOne(question);
        return !needsCase || hasCase
                ? Stream.empty()
                : Stream.of(
                        Bank.finding(
                                Rule.VIGNETTE,
                                question,
                                "the question is to be applied, and has no case",
                                "add a scenario, or lower the level"));
    }
}
