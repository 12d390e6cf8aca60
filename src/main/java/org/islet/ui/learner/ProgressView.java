package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.application.ReviewDue;
import org.islet.core.content.Assessment;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Revisit;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.shared.BrowserZone;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;
import org.islet.ui.shared.Texts;

/** All that a learner has done, lesson by lesson. */
@Route(value = LearnerNavigation.PROGRESS, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final FollowProgress follow;
    private final ReviewDue review;

    ProgressView(ContentLibrary library, FollowProgress follow, ReviewDue review) {
        this.library = library;
        this.follow = follow;
        this.review = review;
        addClassNames("page", "progress");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("progress.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var progress = follow.mine();
        removeAll();
        add(Dom.box("header", "tophead", new H1(text("progress.title"))));
        if (progress.empty()) {
            add(empty());
        } else {
            var plan = review.plan(progress, BrowserZone.current());
            library.course().path().stream()
                    .filter(lesson -> progress.begun(lesson) || tried(lesson, progress))
                    .forEach(lesson -> add(lesson(lesson, progress, plan)));
            library.course().assessments().stream()
                    .filter(each -> !progress.attemptsAt(each.id()).isEmpty())
                    .forEach(each -> add(assessment(each, progress)));
            var reviews = progress.attemptsAt(QuizId.REVIEW);
            if (!reviews.isEmpty()) {
                add(reviews(reviews));
            }
        }
    }

    private Component empty() {
        var first = library.course().path().getFirst();
        var start =
                Links.link(
                        LearnerNavigation.section(first, first.sections().getFirst()),
                        "btn primary",
                        Dom.text(text("progress.start") + " "),
                        new Icon("arrow-right"));
        return Dom.box(
                "section",
                "lessonp",
                Dom.box(
                        "div",
                        "card empty",
                        new Image("icons/logo.svg", ""),
                        new H2(text("progress.nothing")),
                        Dom.words("p", "", text("progress.nothing.more")),
                        start));
    }

    // A checkpoint may have asked questions of a lesson that was never opened.
    private static boolean tried(Lesson lesson, Progress progress) {
        return !progress.latestTries(lesson.id()).isEmpty();
    }

    private Component lesson(Lesson lesson, Progress progress, ReviewPlan plan) {
        var cards = Dom.box("div", "");
        var revisits = Revisit.of(lesson, progress.tries(), library.trace());
        if (tried(lesson, progress)) {
            cards.add(new RevisitCard(new H3(), library.course(), revisits));
        }
        var attempts = progress.attemptsAt(lesson.quizId());
        if (!attempts.isEmpty()) {
            cards.add(attempts(attempts));
        }
        var columns = Dom.box("div", "cols");
        if (tried(lesson, progress)) {
            columns.add(
                    Dom.box(
                            "section",
                            "card",
                            Dom.box(
                                    "header",
                                    "",
                                    new H3(text("result.objectives")),
                                    ObjectiveList.legend()),
                            new ObjectiveList(
                                    lesson, progress.latestTries(lesson.id()), progress, plan)));
        }
        columns.add(cards);
        return Dom.box("section", "lessonp", head(lesson, progress), columns);
    }

    private static Component assessment(Assessment assessment, Progress progress) {
        return taken(
                assessment.title(),
                LearnerNavigation.quizOf(assessment.id()),
                text("progress.quiz"),
                progress.attemptsAt(assessment.id()));
    }

    private static Component reviews(List<AttemptLine> reviews) {
        return taken(
                text("review.title"), LearnerNavigation.REVIEW, text("progress.review"), reviews);
    }

    private static Component taken(
            String title, String address, String action, List<AttemptLine> attempts) {
        return Dom.box(
                "section",
                "lessonp",
                Dom.box(
                        "header",
                        "",
                        new H2(title),
                        Links.link(
                                address, "btn", Dom.text(action + " "), new Icon("arrow-right"))),
                attempts(attempts));
    }

    private static Component head(Lesson lesson, Progress progress) {
        int read = progress.sectionsRead(lesson);
        int sections = lesson.sections().size();
        List<Bar> bars =
                lesson.sections().stream()
                        .map(section -> progress.hasRead(lesson, section) ? Bar.FULL : Bar.EMPTY)
                        .toList();
        var facts =
                Dom.box(
                        "dl",
                        "facts",
                        fact(
                                "progress.sections",
                                Dom.text(text("progress.of", read, sections)),
                                new Segments(bars, text("home.sections-read", read, sections))),
                        fact("progress.best", Dom.text(score(progress.best(lesson.quizId())))),
                        fact("progress.latest", Dom.text(score(progress.latest(lesson.quizId())))));
        return Dom.box(
                "header",
                "",
                Dom.box("div", "", new H2(lesson.title()), facts),
                goOn(lesson, progress));
    }

    private static HtmlContainer fact(String key, Component... values) {
        return Dom.box("div", "", Dom.words("dt", "", text(key)), Dom.box("dd", "", values));
    }

    private static String score(Optional<AttemptLine> line) {
        return line.map(each -> text("points", each.points(), each.max()))
                .orElseGet(() -> text("progress.none"));
    }

    private static Component goOn(Lesson lesson, Progress progress) {
        return progress.nextSection(lesson)
                .map(
                        section ->
                                Links.link(
                                        LearnerNavigation.section(lesson, section),
                                        "btn primary",
                                        Dom.text(text("progress.go-on", section.shortName()) + " "),
                                        new Icon("arrow-right")))
                .orElseGet(
                        () ->
                                Links.link(
                                        LearnerNavigation.quizOf(lesson.quizId()),
                                        "btn primary",
                                        Dom.text(text("progress.quiz") + " "),
                                        new Icon("arrow-right")));
    }

    private static Component attempts(List<AttemptLine> attempts) {
        var list = Dom.box("ul", "tries");
        attempts.forEach(line -> list.add(attempt(line)));
        return Dom.box(
                "section", "card", Dom.box("header", "", new H3(text("progress.attempts"))), list);
    }

    private static HtmlContainer attempt(AttemptLine line) {
        var date = Dom.words("time", "", Texts.date(line.startedAt()));
        date.getElement().setAttribute("datetime", line.startedAt().toString());
        return Dom.box(
                "li",
                "",
                date,
                Dom.words(
                        "span",
                        "",
                        line.finished()
                                ? text("progress.finished")
                                : text("progress.open", line.behind(), line.items())),
                Dom.words(
                        "span",
                        "num muted",
                        line.max() == 0 ? "" : text("points", line.points(), line.max())),
                line.finished()
                        ? Links.link(
                                LearnerNavigation.result(line.id()),
                                "go",
                                text("progress.see-result"))
                        : Links.link(
                                LearnerNavigation.quiz(line.id()),
                                "go",
                                text("progress.continue")));
    }
}
