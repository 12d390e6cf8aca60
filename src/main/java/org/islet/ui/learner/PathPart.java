package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.islet.core.content.Assessment;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Part;
import org.islet.core.content.QuizId;
import org.islet.core.progress.Progress;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** A part of the course path: its lessons, each with how far it is, and their quizzes. */
final class PathPart extends Section {

    /**
     * Lays out a part.
     *
     * @param closing what may be taken after its lessons
     */
    PathPart(Course course, Part part, List<Assessment> closing, Progress progress) {
        List<Lesson> lessons =
                part.lessons().stream().flatMap(id -> course.lesson(id).stream()).toList();
        long finished = lessons.stream().filter(progress::finished).count();
        addClassName("part");
        if (finished == lessons.size()) {
            addClassName("is-done");
        } else if (lessons.stream().anyMatch(lesson -> progress.sectionsRead(lesson) > 0)) {
            addClassName("is-now");
        }
        add(
                Dom.box(
                        "header",
                        "",
                        new H3(part.title()),
                        Dom.words("span", "", text("home.of", finished, lessons.size()))));
        for (Lesson lesson : lessons) {
            add(
                    lesson(lesson, progress, lesson.equals(lessons.getLast())),
                    quiz(
                            lesson.quizId(),
                            text("home.lesson-quiz"),
                            lesson.quiz().draw(),
                            progress));
        }
        for (Assessment each : closing) {
            var row = quiz(each.id(), each.title(), each.size(), progress);
            row.addClassName("closing");
            add(row);
        }
    }

    private static Component lesson(Lesson lesson, Progress progress, boolean last) {
        int read = progress.sectionsRead(lesson);
        int sections = lesson.sections().size();
        boolean done = read == sections;
        var next = progress.nextSection(lesson).orElse(lesson.sections().getFirst());
        var node = Dom.box("span", "node num");
        if (done) {
            node.add(new Icon("check"));
        } else {
            node.add(Dom.text(String.valueOf(lesson.number())));
            node.getStyle().set("--v", String.valueOf(100 * read / sections));
        }
        var link =
                Links.link(
                        LearnerNavigation.section(lesson, next),
                        "les" + (done ? " done" : read > 0 ? " now" : "") + (last ? " last" : ""),
                        node,
                        Dom.box(
                                "span",
                                "tx",
                                Dom.words("b", "", lesson.title()),
                                Dom.words("span", "cap", caption(lesson, progress, read))));
        if (read > 0 && !done) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return link;
    }

    private static String caption(Lesson lesson, Progress progress, int read) {
        int sections = lesson.sections().size();
        if (read == 0) {
            return text("home.lesson-new", sections, lesson.minutes());
        }
        return read == sections
                ? text("home.lesson-read", sections)
                : text("home.lesson-now", read, sections, progress.minutesLeft(lesson));
    }

    private static Div quiz(QuizId quiz, String title, int questions, Progress progress) {
        var latest = progress.latest(quiz);
        String standing =
                latest.map(line -> text("percent", line.percent()))
                        .orElseGet(() -> text("home.questions", questions));
        var link =
                Links.link(
                        LearnerNavigation.quizOf(quiz),
                        latest.isPresent() ? "chk done" : "chk",
                        new Icon("flag"),
                        Dom.text(title + " "),
                        Dom.words("b", "", standing));
        link.setTestId("quiz-of-" + quiz);
        return new Div(link);
    }
}
