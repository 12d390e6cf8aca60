package org.islet.adapters.files;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.adapters.files.QuizText.PlacedQuestion;
import org.islet.core.content.ClinicalStep;
import org.islet.core.content.LessonId;
import org.islet.core.content.QuizId;
import org.islet.core.content.UnfoldingCase;
import org.islet.core.content.UnfoldingCase.Reference;
import org.islet.core.content.UnfoldingCase.Step;

/**
 * A file of cases/ after reading.
 *
 * @param questions its questions with their lines, in the order of the steps
 * @param place where it begins
 */
record CaseText(UnfoldingCase unfolding, List<PlacedQuestion> questions, Place place) {

    static Optional<CaseText> read(YamlMap file) {
        var place = file.place();
        var id = file.name("id", QuizId::new);
        String title = file.text("title");
        String about = file.text("about");
        int minutes = file.wholeNumber("minutes");
        String notice = file.text("made-up");
        var references = new ArrayList<Reference>();
        for (YamlMap each : file.mapsOrNone("references")) {
            reference(each).ifPresentOrElse(references::add, file::spoil);
        }
        var steps = new ArrayList<Step>();
        var questions = new ArrayList<PlacedQuestion>();
        for (YamlMap each : file.maps("steps")) {
            var question = each.map("question").flatMap(QuizText::question);
            question.ifPresentOrElse(questions::add, each::spoil);
            var step = each.oneOf("step", ClinicalStep.class);
            var lesson = each.name("lesson", LessonId::new);
            each.build(
                            () ->
                                    new Step(
                                            step,
                                            lesson.orElseThrow(),
                                            question.orElseThrow().question()))
                    .ifPresentOrElse(steps::add, file::spoil);
        }
        return file.build(
                        () ->
                                new UnfoldingCase(
                                        id.orElseThrow(),
                                        title,
                                        about,
                                        minutes,
                                        notice,
                                        references,
                                        steps))
                .map(unfolding -> new CaseText(unfolding, questions, place));
    }

    private static Optional<Reference> reference(YamlMap map) {
        String name = map.text("name");
        var address = map.name("url", URI::create);
        String what = map.text("for");
        return map.build(() -> new Reference(name, address.orElseThrow(), what));
    }
}
