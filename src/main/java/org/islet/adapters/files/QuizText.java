package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.Question;

/**
 * A quiz.yml after reading.
 *
 * @param questions the pool
 * @param checks the questions for the lesson's text
 * @param gentle the questions for patients
 * @param place where the quiz begins
 */
record QuizText(
        String title,
        int draw,
        List<PlacedQuestion> questions,
        List<PlacedQuestion> checks,
        List<PatientText.Placed> gentle,
        Place place) {

    /** A question and its line. */
    record PlacedQuestion(Question question, Place place) {}

    static Optional<QuizText> read(YamlMap map) {
        var quiz = map.map("quiz");
        var title = quiz.map(each -> each.text("title")).orElse("");
        int draw = quiz.map(each -> each.wholeNumber("draw")).orElse(1);
        boolean sound = quiz.flatMap(each -> each.build(() -> true)).isPresent();
        var questions = questions(map.maps("questions"));
        var checks = questions(map.mapsOrNone("checks"));
        var gentle =
                map.mapsOrNone("patient").stream()
                        .flatMap(each -> PatientText.question(each).stream())
                        .toList();
        var place = map.place("quiz");
        return map.build(() -> new QuizText(title, draw, questions, checks, gentle, place))
                .filter(_ -> sound);
    }

    private static List<PlacedQuestion> questions(List<YamlMap> maps) {
        var questions = new ArrayList<PlacedQuestion>();
        for (YamlMap each : maps) {
            var place = each.place();
            QuestionReader.read(each)
                    .ifPresent(question -> questions.add(new PlacedQuestion(question, place)));
        }
        return questions;
    }

    /** The questions without their lines. */
    static List<Question> bare(List<PlacedQuestion> questions) {
        return questions.stream().map(PlacedQuestion::question).toList();
    }
}
