package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Part;
import org.islet.core.progress.Progress;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** A part of the course path: its lessons, each with how far it is, and their quizzes. */
final class PathPart extends Section {

    PathPart(Course course, Part part, Progress progress) {
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
            add(lesson(lesson, progress, lesson.equals(lessons.getLast())), quiz(lesson, progress));
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

    private static Component quiz(Lesson lesson, Progress progress) {
        var latest = progress.latest(lesson.id());
        String standing =
                latest.map(line -> text("percent", line.percent()))
                        .orElseGet(() -> text("home.questions", lesson.quiz().draw()));
        var link =
                Links.link(
                        LearnerNavigation.quizOf(lesson.id()),
                        latest.isPresent() ? "chk done" : "chk",
                        new Icon("flag"),
                        Dom.text(text("home.lesson-quiz") + " "),
                        Dom.words("b", "", standing));
        link.setTestId("quiz-of-" + lesson.id());
        return new Div(link);
    }
}
