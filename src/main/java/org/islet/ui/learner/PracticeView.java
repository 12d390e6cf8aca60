package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.core.content.Course;
import org.islet.core.content.UnfoldingCase;
import org.islet.core.progress.Progress;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** What there is to practice besides the quizzes: the cases and the trainers. */
@StyleSheet("context://styles/practice.css")
@Route(value = LearnerNavigation.PRACTICE, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final FollowProgress follow;

    PracticeView(ContentLibrary library, FollowProgress follow) {
        this.library = library;
        this.follow = follow;
        addClassNames("page", "practice");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("practice.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Dom.box(
                        "header",
                        "tophead",
                        Dom.box(
                                "div",
                                "",
                                new H1(text("practice.title")),
                                Dom.words("p", "muted", text("practice.about")))));
        var course = library.course();
        if (!course.cases().isEmpty()) {
            add(cases(course, follow.mine()));
        }
        var trainers = Dom.box("ul", "tiles");
        trainers.add(trainer(LearnerNavigation.STAGE_IT, "layers", "stage-it"));
        if (!course.hormones().isEmpty()) {
            trainers.add(trainer(LearnerNavigation.MATCH, "list-checks", "match"));
        }
        add(Dom.box("section", "", new H2(text("practice.trainers")), trainers));
    }

    private static Component cases(Course course, Progress progress) {
        var list = Dom.box("ul", "tiles");
        course.cases().forEach(each -> list.add(tile(each, progress)));
        return Dom.box(
                "section",
                "",
                new H2(text("practice.cases")),
                Dom.words("p", "muted", text("practice.cases.about")),
                list);
    }

    private static Component tile(UnfoldingCase each, Progress progress) {
        var open = progress.openAttempt(each.id());
        var latest = progress.latest(each.id());
        String standing =
                open.isPresent()
                        ? text("practice.open")
                        : latest.map(line -> text("practice.done", line.percent()))
                                .orElseGet(() -> text("practice.minutes", each.minutes()));
        var link =
                Links.link(
                        LearnerNavigation.quizOf(each.id()),
                        "btn",
                        Dom.text(
                                text(
                                        open.isPresent()
                                                ? "practice.go-on"
                                                : latest.isPresent()
                                                        ? "practice.again"
                                                        : "practice.begin")),
                        Dom.hidden(": " + each.title()),
                        new Icon("arrow-right"));
        link.setTestId("case-" + each.id());
        return Dom.box(
                "li",
                "card tile",
                new Icon("stethoscope"),
                new H3(each.title()),
                Dom.words("p", "", each.about()),
                Dom.words("p", "cap", standing),
                link);
    }

    private static Component trainer(String address, String icon, String key) {
        return Dom.box(
                "li",
                "card tile",
                new Icon(icon),
                new H3(text(key + ".title")),
                Dom.words("p", "", text("practice." + key)),
                Links.link(
                        address,
                        "btn",
                        Dom.text(text("practice.open-trainer")),
                        Dom.hidden(": " + text(key + ".title")),
                        new Icon("arrow-right")));
    }
}
