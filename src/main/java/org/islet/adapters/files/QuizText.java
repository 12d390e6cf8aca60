package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.core.content.Question;
import org.islet.core.content.QuizSettings;
import org.islet.core.lint.Rule;

/**
 * A quiz.yml after reading.
 *
 * @param settings how the quiz is taken
 * @param questions the pool
 * @param checks the questions for the lesson's text
 * @param gentle the questions for patients
 * @param waived rules that do not fit the quiz as a whole, with reasons
 * @param place where the quiz begins
 */
record QuizText(
        String title,
        int draw,
        QuizSettings settings,
        List<PlacedQuestion> questions,
        List<PlacedQuestion> checks,
        List<PatientText.Placed> gentle,
        Map<Rule, String> waived,
        Place place) {

    /** A question, its line, and the rules that do not fit it. */
    record PlacedQuestion(Question question, Place place, Map<Rule, String> waived) {}

    static Optional<QuizText> read(YamlMap map) {
        var quiz = map.map("quiz");
        var title = quiz.map(each -> each.text("title")).orElse("");
        int draw = quiz.map(each -> each.wholeNumber("draw")).orElse(1);
        var settings = quiz.map(SettingsText::read).orElse(QuizSettings.USUAL);
        Map<Rule, String> waived = quiz.map(WaiverText::read).orElse(Map.of());
        boolean sound = quiz.flatMap(each -> each.build(() -> true)).isPresent();
        var questions = questions(map.maps("questions"));
        var checks = questions(map.mapsOrNone("checks"));
        var gentle =
                map.mapsOrNone("patient").stream()
                        .flatMap(each -> PatientText.question(each).stream())
                        .toList();
        var place = map.place("quiz");
        return map.build(
                        () ->
                                new QuizText(
                                        title, draw, settings, questions, checks, gentle, waived,
                                        place))
                .filter(_ -> sound);
    }

    private static List<PlacedQuestion> questions(List<YamlMap> maps) {
        var questions = new ArrayList<PlacedQuestion>();
        maps.forEach(each -> question(each).ifPresent(questions::add));
        return questions;
    }

    /** A question with its line. */
    static Optional<PlacedQuestion> question(YamlMap map) {
        var place = map.place();
        var waived = WaiverText.read(map);
        return QuestionReader.read(map)
                .map(question -> new PlacedQuestion(question, place, waived));
    }

    /** The questions without their lines. */
    static List<Question> bare(List<PlacedQuestion> questions) {
        return questions.stream().map(PlacedQuestion::question).toList();
    }
}
