package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.application.ReviewDue;
import org.islet.core.content.Assessment;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Objective;
import org.islet.core.content.Part;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Mastery;
import org.islet.core.progress.Progress;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.access.StartFresh;
import org.islet.ui.shared.BrowserZone;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;

/** The course: what to do next, how it goes, and the whole path. */
@Route(value = LearnerNavigation.HOME, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_OBJECTIVES = 3;

    private final ContentLibrary library;
    private final FollowProgress follow;
    private final ReviewDue review;

    HomeView(ContentLibrary library, FollowProgress follow, ReviewDue review) {
        this.library = library;
        this.follow = follow;
        this.review = review;
        addClassNames("page", "home");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("home.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = library.course();
        var progress = follow.mine();
        removeAll();
        add(head(course, progress));
        nextStep(course, progress)
                .ifPresent(step -> add(Dom.box("div", "nowrow", step, beside(course, progress))));
        add(new H2(text("home.path")));
        var parts = Dom.box("div", "parts");
        for (Part part : course.parts()) {
            var closing = new ArrayList<Assessment>();
            part.closing().ifPresent(closing::add);
            if (part.equals(course.parts().getLast())) {
                course.finalAssessment().ifPresent(closing::add);
            }
            parts.add(new PathPart(course, part, closing, progress));
        }
        add(parts);
        add(
                Dom.box(
                        "p",
                        "fresh",
                        Links.link(
                                LearnerNavigation.PATIENTS,
                                "btn quiet edge",
                                text("nav.patients"))));
        if (!progress.empty()) {
            add(startFresh());
        }
    }

    // Whoever left in the middle of a quiz goes on there. Only the newest attempt counts: a quiz
    // that
    // was dropped for another one is not brought up again.
    private static Optional<NextStep> nextStep(Course course, Progress progress) {
        var open = progress.attempts().stream().limit(1).filter(line -> !line.finished()).toList();
        for (AttemptLine line : open) {
            var lesson = course.lessonOf(line.quiz());
            if (lesson.isPresent()) {
                return Optional.of(NextStep.in(lesson.get(), progress));
            }
            var title = QuizName.title(course, line.quiz());
            if (title.isPresent()) {
                return Optional.of(NextStep.at(title.get(), line));
            }
        }
        return nextLesson(course, progress).map(lesson -> NextStep.in(lesson, progress));
    }

    // What is begun comes first, then the first lesson with something left to do; once all is done,
    // the last.
    private static Optional<Lesson> nextLesson(Course course, Progress progress) {
        var path = course.path();
        var left = path.stream().filter(lesson -> !progress.finished(lesson)).toList();
        return left.stream()
                .filter(progress::begun)
                .findFirst()
                .or(() -> left.stream().findFirst())
                .or(() -> path.reversed().stream().findFirst());
    }

    private static Component head(Course course, Progress progress) {
        var lessons = course.path();
        long finished = lessons.stream().filter(progress::finished).count();
        List<Bar> bars = lessons.stream().map(lesson -> bar(lesson, progress)).toList();
        String sentence = text("home.finished", finished, lessons.size());
        return Dom.box(
                "div",
                "tophead",
                new H1(course.title()),
                Dom.box(
                        "div",
                        "done",
                        new Segments(bars, sentence),
                        Dom.silent(Dom.words("span", "num", sentence))));
    }

    private static Bar bar(Lesson lesson, Progress progress) {
        if (progress.finished(lesson)) {
            return Bar.FULL;
        }
        return progress.sectionsRead(lesson) > 0 ? Bar.HALF : Bar.EMPTY;
    }

    // What helps most now: what is due, else how it stands, else how it works.
    private Component beside(Course course, Progress progress) {
        if (progress.tries().isEmpty()) {
            return howItWorks();
        }
        var plan = review.plan(progress, BrowserZone.current());
        return plan.due().isEmpty()
                ? standing(course, progress, plan)
                : new DueCard(course, progress, plan);
    }

    private static Component howItWorks() {
        var steps = Dom.box("ol", "");
        for (int step = 1; step <= 3; step++) {
            steps.add(
                    Dom.box(
                            "li",
                            "",
                            Dom.silent(Dom.words("span", "key", String.valueOf(step))),
                            Dom.words("b", "", text("home.how." + step)),
                            Dom.words("span", "cap", text("home.how." + step + ".more"))));
        }
        return Dom.box(
                "section",
                "card panel",
                new H2(text("home.how")),
                steps,
                Dom.words("p", "cap", text("home.how.saved")));
    }

    // The weakest objectives of all that were tried, wherever they were tried.
    private static Component standing(Course course, Progress progress, ReviewPlan plan) {
        var list = Dom.box("ul", "");
        course.path().stream()
                .flatMap(lesson -> standings(lesson, progress, plan))
                .sorted(Comparator.comparingDouble(Standing::share))
                .limit(MOST_OBJECTIVES)
                .forEach(standing -> list.add(line(standing)));
        return Dom.box(
                "section",
                "card panel",
                new H2(text("home.standing")),
                list,
                Links.link(
                        LearnerNavigation.PROGRESS,
                        "btn block",
                        new Icon("activity"),
                        Dom.text(text("home.see-progress"))));
    }

    private record Standing(Objective objective, Mastery mastery) {
        double share() {
            return (double) mastery.points() / mastery.max();
        }
    }

    private static Stream<Standing> standings(Lesson lesson, Progress progress, ReviewPlan plan) {
        return lesson.objectives().stream()
                .map(each -> new Standing(each, plan.mastery(progress, lesson.id(), each.id())))
                .filter(standing -> standing.mastery().items() > 0);
    }

    private static HtmlContainer line(Standing standing) {
        var mastery = standing.mastery();
        return Dom.box(
                "li",
                "",
                Dom.text(standing.objective().text() + " "),
                Dom.words("span", "cap", text("mastery.points", mastery.points(), mastery.max())),
                new MasteryBadge(mastery));
    }

    private static Component startFresh() {
        var button = new NativeButton(text("fresh.button"), _ -> confirmFresh());
        button.addClassNames("btn", "quiet");
        button.setTestId("start-fresh");
        return Dom.box("p", "fresh", Dom.text(text("fresh.question") + " "), button);
    }

    private static void confirmFresh() {
        var dialog =
                new ConfirmDialog(
                        text("fresh.title"),
                        text("fresh.warning"),
                        text("fresh.confirm"),
                        _ -> StartFresh.now());
        dialog.setCancelable(true);
        dialog.setCancelText(text("fresh.cancel"));
        dialog.open();
    }
}
