package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Progress;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Figure;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;

/**
 * The one thing to do next: go on with an open quiz, else with the next section, else take the
 * quiz.
 */
final class NextStep extends Section {

    private NextStep(String eyebrow, String heading, Step step, Segments done) {
        addClassName("go");
        var title = new H2(heading);
        title.setId("next-step");
        getElement().setAttribute("aria-labelledby", "next-step");
        var link =
                Links.link(
                        step.address(),
                        "btn lg",
                        Dom.text(step.action() + " "),
                        new Icon("arrow-right"));
        link.setTestId("next-step");
        add(
                Dom.silent(Dom.box("div", "art", Figure.decoration("islet"))),
                Dom.words("span", "eyebrow", eyebrow),
                title,
                Dom.words("p", "", step.what()),
                done,
                link);
    }

    /** What to do next in a lesson. */
    static NextStep in(Lesson lesson, Progress progress) {
        int read = progress.sectionsRead(lesson);
        return new NextStep(
                text(eyebrow(lesson, progress, read), lesson.number()),
                lesson.title(),
                step(lesson, progress, read),
                new Segments(
                        bars(lesson, progress),
                        text("home.sections-read", read, lesson.sections().size())));
    }

    /** To go on with an assessment or a review that is open. */
    static NextStep at(String title, AttemptLine open) {
        var bars =
                IntStream.range(0, open.items())
                        .mapToObj(place -> place < open.behind() ? Bar.FULL : Bar.EMPTY)
                        .toList();
        var step = goOn(open);
        return new NextStep(text("home.open"), title, step, new Segments(bars, step.what()));
    }

    private static String eyebrow(Lesson lesson, Progress progress, int read) {
        if (progress.finished(lesson)) {
            return "home.done";
        }
        return read == 0 ? "home.start" : "home.continue";
    }

    private record Step(String what, String action, String address) {}

    private static Step step(Lesson lesson, Progress progress, int read) {
        var open = progress.openAttempt(lesson.quizId());
        if (open.isPresent()) {
            return goOn(open.get());
        }
        var next = progress.nextSection(lesson);
        if (next.isPresent()) {
            var section = next.get();
            int minutes = progress.minutesLeft(lesson);
            return new Step(
                    text(
                            read == 0 ? "home.first-section" : "home.next-section",
                            section.shortName()),
                    text(read == 0 ? "home.start-minutes" : "home.continue-minutes", minutes),
                    LearnerNavigation.section(lesson, section));
        }
        boolean taken = progress.latest(lesson.quizId()).isPresent();
        return new Step(
                text("home.all-read"),
                text(taken ? "home.quiz-again" : "home.take-quiz"),
                LearnerNavigation.quizOf(lesson.quizId()));
    }

    private static Step goOn(AttemptLine open) {
        boolean review = open.quiz().equals(QuizId.REVIEW);
        return new Step(
                text(review ? "home.open-review" : "home.open-quiz", open.behind(), open.items()),
                text(review ? "home.go-on-review" : "home.go-on-quiz"),
                LearnerNavigation.quiz(open.id()));
    }

    private static List<Bar> bars(Lesson lesson, Progress progress) {
        return lesson.sections().stream()
                .map(section -> progress.hasRead(lesson, section) ? Bar.FULL : Bar.EMPTY)
                .toList();
    }
}
