package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.application.ReviewDue;
import org.islet.application.TakeQuiz;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings.When;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Door;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Revisit;
import org.islet.core.progress.Sight;
import org.islet.core.progress.Try;
import org.islet.core.review.ReviewPlan;
import org.islet.core.scoring.Score;
import org.islet.ui.shared.BrowserZone;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Texts;

/** How a finished quiz went: points, objectives, what to revisit. */
@Route(value = LearnerNavigation.RESULT + "/:attempt", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/attempt.css")
final class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STRONG_FROM = 85;
    private static final int SOLID_FROM = 75;

    private final ContentLibrary library;
    private final TakeQuiz quiz;
    private final FollowProgress follow;
    private final ReviewDue review;

    ResultView(ContentLibrary library, TakeQuiz quiz, FollowProgress follow, ReviewDue review) {
        this.library = library;
        this.quiz = quiz;
        this.follow = follow;
        this.review = review;
        addClassNames("page", "result");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("result.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var attempt = QuizView.upToDate(event, quiz);
        var name = attempt.flatMap(each -> QuizName.of(library.course(), each.quiz()));
        if (name.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!attempt.get().finished()) {
            event.forwardTo(QuizView.whereItStands(attempt.get()));
        } else {
            removeAll();
            var sight = quiz.sight(attempt.get());
            if (sight.score()) {
                show(attempt.get(), name.get(), sight);
            } else {
                add(submitted(attempt.get(), name.get(), sight));
            }
        }
    }

    // The points are not to be seen, now or ever.
    private static Component submitted(Attempt attempt, String name, Sight sight) {
        var settings = attempt.terms().settings();
        String when =
                settings.shown().score() == When.NEVER
                        ? text("result.never")
                        : settings.closing()
                                .map(closes -> closes.atZone(BrowserZone.current()))
                                .map(closes -> text("result.after", Texts.moment(closes)))
                                .orElseGet(() -> text("result.never"));
        var hero =
                Dom.box(
                        "div",
                        "hero plain",
                        Dom.box(
                                "div",
                                "",
                                Dom.words("span", "eyebrow", name),
                                new H1(text("result.submitted")),
                                Dom.words("p", "muted", ended(attempt) + when)),
                        Dom.box(
                                "div",
                                "acts",
                                Links.link(
                                        LearnerNavigation.HOME,
                                        "btn primary lg",
                                        Dom.text(text("result.home") + " "),
                                        new Icon("arrow-right"))));
        return Dom.box("div", "", hero, new AnswersCard(attempt, sight));
    }

    private static String ended(Attempt attempt) {
        return attempt.ranOutOfTime() ? text("result.time-up") + " " : "";
    }

    private void show(Attempt attempt, String name, Sight sight) {
        var progress = follow.mine();
        var plan = review.plan(progress, BrowserZone.current());
        var tries = attempt.tries();
        var lessons =
                library.course().path().stream()
                        .filter(
                                lesson ->
                                        attempt.items().stream()
                                                .anyMatch(
                                                        item -> item.lesson().equals(lesson.id())))
                        .toList();
        // Which questions were missed would tell what is not shown.
        var revisits =
                lessons.stream()
                        .filter(_ -> sight.rightAnswers())
                        .flatMap(lesson -> Revisit.of(lesson, tries, library.trace()).stream())
                        .toList();
        var certain =
                tries.stream()
                        .filter(each -> sight.rightAnswers() && each.certainAndMissed())
                        .map(
                                each ->
                                        new RevisitCard.Certain(
                                                each, library.trace().whereToRead(each.question())))
                        .toList();
        add(
                hero(attempt, name, progress, revisits, sight),
                Dom.box(
                        "div",
                        "cols",
                        Dom.box(
                                "div",
                                "",
                                attempt.behaviour() == Behaviour.CASE
                                        ? new CaseSteps(attempt)
                                        : objectives(lessons, tries, progress, plan),
                                new LevelCard(tries)),
                        beside(
                                attempt,
                                sight,
                                new RevisitCard(new H2(), library.course(), revisits, certain))));
    }

    // A case lists its questions by step already.
    private static Component beside(Attempt attempt, Sight sight, Component revisit) {
        var beside = Dom.box("div", "", revisit);
        if (attempt.behaviour() != Behaviour.CASE) {
            beside.add(new AnswersCard(attempt, sight));
        }
        return beside;
    }

    private static Component objectives(
            List<Lesson> lessons, List<Try> tries, Progress progress, ReviewPlan plan) {
        var card =
                Dom.box(
                        "section",
                        "card",
                        Dom.box(
                                "header",
                                "",
                                new H2(text("result.objectives")),
                                ObjectiveList.legend()));
        for (Lesson lesson : lessons) {
            if (lessons.size() > 1) {
                card.add(new H3(lesson.title()));
            }
            card.add(new ObjectiveList(lesson, tries, progress, plan));
        }
        return card;
    }

    private Component hero(
            Attempt attempt, String name, Progress progress, List<Revisit> revisits, Sight sight) {
        var score = attempt.score().orElseThrow();
        int percent = score.percent();
        var middle =
                Dom.box(
                        "div",
                        "",
                        Dom.words("span", "eyebrow", name),
                        new H1(
                                text("result." + word(percent))
                                        + " "
                                        + text("result.revisit", revisits.size())),
                        Dom.words("p", "muted", comparison(attempt, progress)),
                        notes(attempt),
                        Dom.words("p", "cap", text("result.teaching-figure")));
        return Dom.box(
                "div", "hero", ring(score, percent), middle, actions(attempt, revisits, sight));
    }

    // What became of the attempt besides its points.
    private Component notes(Attempt attempt) {
        var notes = Dom.box("div", "notes");
        if (attempt.ranOutOfTime()) {
            notes.add(Dom.words("p", "", text("result.time-up")));
        }
        if (!attempt.regraded().isEmpty()) {
            notes.add(Dom.words("p", "", text("result.regraded", attempt.regraded().size())));
        }
        if (attempt.behaviour() == Behaviour.GRADED) {
            quiz.door(attempt.quiz()).ifPresent(door -> addCounted(door, notes));
        }
        return notes;
    }

    private static void addCounted(Door door, HtmlContainer notes) {
        door.counted()
                .ifPresent(
                        percent -> {
                            if (door.graded().size() > 1) {
                                notes.add(
                                        Dom.words(
                                                "p",
                                                "",
                                                text(
                                                        "result.counts",
                                                        door.settings().counting(),
                                                        percent)));
                            }
                            door.passes(percent)
                                    .map(
                                            passed ->
                                                    text(
                                                            "result.pass-" + passed,
                                                            percent,
                                                            door.settings().passMark()))
                                    .ifPresent(words -> notes.add(Dom.words("p", "", words)));
                        });
    }

    private static Component ring(Score score, int percent) {
        var ring =
                Dom.box(
                        "div",
                        "ring score",
                        Dom.silent(
                                Dom.box(
                                        "span",
                                        "",
                                        Dom.words("b", "num", text("percent", percent)),
                                        Dom.words(
                                                "small",
                                                "num",
                                                text("points", score.points(), score.max())))));
        ring.getStyle().set("--v", String.valueOf(percent));
        ring.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label", text("result.spoken", percent, score.points(), score.max()));
        return ring;
    }

    private static String word(int percent) {
        if (percent >= STRONG_FROM) {
            return "strong";
        }
        return percent >= SOLID_FROM ? "solid" : "building";
    }

    private static String comparison(Attempt attempt, Progress progress) {
        // Each review asks other questions.
        if (attempt.quiz().equals(QuizId.REVIEW)) {
            return text("result.review");
        }
        return progress.first(attempt.quiz(), attempt.behaviour())
                .filter(first -> !first.id().equals(attempt.id()))
                .map(
                        first ->
                                text(
                                        "result.first-time",
                                        first.percent(),
                                        Texts.date(first.startedAt())))
                .orElseGet(() -> text("result.is-first"));
    }

    private Component actions(Attempt attempt, List<Revisit> revisits, Sight sight) {
        var actions = Dom.box("div", "acts");
        // Which questions were missed would tell some of the right answers; and a question of a
        // case means little without its chart.
        int missed =
                sight.rightAnswers() && attempt.behaviour() != Behaviour.CASE
                        ? revisits.stream().mapToInt(each -> each.missed().size()).sum()
                        : 0;
        if (missed > 0) {
            var practice = new NativeButton();
            practice.add(new Icon("rotate-ccw"), Dom.text(text("result.practice", missed)));
            practice.addClassNames("btn", "primary", "lg");
            practice.setTestId("practice-missed");
            practice.addClickListener(_ -> practiceMissed(attempt.id()));
            actions.add(practice);
        }
        var again = again(attempt.quiz(), missed > 0 ? "btn lg" : "btn primary lg");
        again.setTestId("again");
        actions.add(again);
        if (!attempt.quiz().equals(QuizId.REVIEW)) {
            actions.add(
                    Links.link(
                            LearnerNavigation.print(attempt.quiz()),
                            "btn quiet lg",
                            text("print.link")));
        }
        actions.add(
                Links.link(
                        LearnerNavigation.HOME,
                        "btn quiet lg",
                        Dom.text(text("result.home") + " "),
                        new Icon("arrow-right")));
        return actions;
    }

    private static Anchor again(QuizId quiz, String classes) {
        return quiz.equals(QuizId.REVIEW)
                ? Links.link(LearnerNavigation.REVIEW, classes, text("result.to-review"))
                : Links.link(LearnerNavigation.quizOf(quiz), classes, text("result.again"));
    }

    private void practiceMissed(AttemptId attempt) {
        quiz.practiceMissed(attempt)
                .ifPresent(fresh -> LearnerNavigation.open(LearnerNavigation.quiz(fresh)));
    }
}
