package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.application.ReviewDue;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuizId;
import org.islet.core.progress.Progress;
import org.islet.core.review.Retention;
import org.islet.core.review.ReviewCard.Seen;
import org.islet.core.review.ReviewCard.State;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.shared.BrowserZone;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Texts;

/** What is due for review, what the next days bring, and how often the learner wants it. */
@StyleSheet("context://styles/review.css")
@Route(value = LearnerNavigation.REVIEW, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<State> STATES =
            List.of(State.MISSED_TWICE, State.DUE, State.LEARNING, State.NEW);

    private final ContentLibrary library;
    private final FollowProgress follow;
    private final ReviewDue review;
    private final Div due = new Div();
    private final Div ahead = new Div();

    ReviewView(ContentLibrary library, FollowProgress follow, ReviewDue review) {
        this.library = library;
        this.follow = follow;
        this.review = review;
        addClassNames("page", "review");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("review.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var progress = follow.mine();
        removeAll();
        add(
                Dom.box(
                        "header",
                        "tophead",
                        Dom.box(
                                "div",
                                "",
                                new H1(text("review.title")),
                                Dom.words("p", "muted", text("review.about")))));
        if (progress.tries().isEmpty()) {
            add(nothingYet());
            return;
        }
        var plan = plan(progress);
        show(progress, plan);
        add(
                Dom.box(
                        "div",
                        "cols",
                        Dom.box("div", "", due, new PaceCard(plan.retention(), this::desire)),
                        ahead));
    }

    private ReviewPlan plan(Progress progress) {
        return review.plan(progress, BrowserZone.current());
    }

    private void desire(Retention retention) {
        review.desire(retention);
        var progress = follow.mine();
        show(progress, plan(progress));
    }

    private void show(Progress progress, ReviewPlan plan) {
        due.removeAll();
        due.add(dueNow(progress, plan));
        ahead.removeAll();
        ahead.add(new ForecastCard(plan));
    }

    private Component nothingYet() {
        var first = library.course().path().getFirst();
        return Dom.box(
                "div",
                "card empty",
                new Image("icons/logo.svg", ""),
                new H2(text("review.nothing")),
                Dom.words("p", "", text("review.nothing.more")),
                Links.link(
                        LearnerNavigation.quizOf(first.quizId()),
                        "btn primary",
                        Dom.text(text("review.first-quiz") + " "),
                        new Icon("arrow-right")));
    }

    private Component dueNow(Progress progress, ReviewPlan plan) {
        var cards = plan.due();
        var card =
                Dom.box(
                        "section",
                        "card",
                        Dom.box("header", "", new H2(text("review.due", cards.size()))));
        if (cards.isEmpty()) {
            plan.nextDay()
                    .map(day -> Dom.words("p", "muted", text("review.next", Texts.day(day))))
                    .ifPresent(card::add);
        } else {
            card.add(lessons(cards));
        }
        card.add(states(plan));
        if (!cards.isEmpty() || progress.openAttempt(QuizId.REVIEW).isPresent()) {
            card.add(start(progress, plan, cards.size() - plan.nextSet().size()));
        }
        return card;
    }

    private Component lessons(List<Seen> cards) {
        var list = Dom.box("ul", "objs");
        for (Lesson lesson : library.course().path()) {
            var own = cards.stream().filter(card -> card.lesson().equals(lesson.id())).toList();
            if (!own.isEmpty()) {
                list.add(line(lesson, own));
            }
        }
        return list;
    }

    private static HtmlContainer line(Lesson lesson, List<Seen> cards) {
        var line =
                Dom.box(
                        "li",
                        "",
                        Dom.words("b", "", lesson.title()),
                        Dom.words("span", "muted", text("review.questions", cards.size())));
        long missedTwice = cards.stream().filter(Seen::missedTwice).count();
        if (missedTwice > 0) {
            line.add(Dom.words("span", "badge retry", text("review.missed", missedTwice)));
        }
        return line;
    }

    private static Component states(ReviewPlan plan) {
        var states = Dom.box("dl", "states");
        for (State state : STATES) {
            states.add(
                    Dom.box(
                            "div",
                            "",
                            Dom.words("dt", "", text("state", state)),
                            Dom.words("dd", "num", String.valueOf(plan.count(state))),
                            Dom.words("dd", "cap", text("state.means", state))));
        }
        return states;
    }

    private static Component start(Progress progress, ReviewPlan plan, int left) {
        var row = Dom.box("div", "start", DueCard.button(progress, plan, "btn primary lg"));
        if (left > 0 && progress.openAttempt(QuizId.REVIEW).isEmpty()) {
            row.add(Dom.words("p", "cap", text("review.left", plan.nextSet().size(), left)));
        }
        return row;
    }
}
