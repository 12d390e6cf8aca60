package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.islet.application.ContentLibrary;
import org.islet.application.TakeQuiz;
import org.islet.application.TakeQuiz.Answered;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.progress.AnswerOutcome.TimeUp;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.ItemState;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.ItemState.Tried;
import org.islet.core.scoring.Scoring;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.ItemReview;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Verdict;

/**
 * A question of a graded attempt. Every answer is kept as it is picked; feedback comes after the
 * whole is submitted, as far as the attempt's settings allow.
 */
final class GradedPage extends QuestionPage {

    private final QuestionList list;

    GradedPage(ContentLibrary library, TakeQuiz quiz, Attempt attempt, int position) {
        super(library, quiz, attempt, position);
        this.list = new QuestionList(attempt, position);
        quiz.timeLeft(attempt)
                .map(left -> new TimeLeft(left, this::end))
                .ifPresent(main::addComponentAsFirst);
        if (!attempt.finished()) {
            main.add(list);
        }
        render();
    }

    @Override
    void render() {
        clear();
        list.show(attempt, position);
        switch (attempt.state(position)) {
            case Open(var response, var certainty) -> ask(new Given(response, certainty));
            case Tried _, Done _ -> lookBack(attempt.state(position));
        }
    }

    private void ask(Given start) {
        var form =
                new AnswerForm(
                        item(), QUESTION, start, this::pick, _ -> LearnerNavigation.open(ahead()));
        answer.add(form);
        showSaved(!start.response().blank());
        actions.add(
                Dom.box(
                        "div",
                        "in",
                        flag(),
                        keys(form, "quiz.keys-next"),
                        saved(),
                        Dom.box("div", "two", back(), next())));
        onEnter(() -> LearnerNavigation.open(ahead()));
    }

    private NativeButton flag() {
        boolean up = attempt.flagged(position);
        var flag = new NativeButton();
        flag.add(new Icon("flag"), Dom.text(text(up ? "quiz.flagged" : "quiz.flag")));
        flag.addClassNames("btn", "flag");
        // Said whole, since only the word changes on a narrow page.
        flag.setAriaLabel(text(up ? "quiz.flagged-this" : "quiz.flag-this"));
        flag.getElement().setAttribute("aria-pressed", String.valueOf(up));
        flag.setTestId("flag");
        flag.addClickListener(
                _ -> {
                    take(
                            quiz.flag(
                                    attempt.id(),
                                    position,
                                    next(position),
                                    !attempt.flagged(position)));
                    boolean now = attempt.flagged(position);
                    flag.removeAll();
                    flag.add(new Icon("flag"), Dom.text(text(now ? "quiz.flagged" : "quiz.flag")));
                    flag.setAriaLabel(text(now ? "quiz.flagged-this" : "quiz.flag-this"));
                    flag.getElement().setAttribute("aria-pressed", String.valueOf(now));
                });
        return flag;
    }

    private Anchor back() {
        var back =
                Links.link(
                        LearnerNavigation.quiz(attempt.id(), position - 1),
                        "btn icon lg",
                        new Icon("arrow-left"));
        back.setAriaLabel(text("quiz.back"));
        back.setVisible(attempt.has(position - 1));
        back.setTestId("back");
        return back;
    }

    private Anchor next() {
        var next =
                Links.link(
                        ahead(),
                        "btn primary lg",
                        Dom.text(
                                text(attempt.has(position + 1) ? "quiz.next" : "quiz.to-submit")
                                        + " "),
                        new Icon("arrow-right"));
        next.setTestId("next");
        return next;
    }

    private String ahead() {
        return attempt.has(position + 1)
                ? LearnerNavigation.quiz(attempt.id(), position + 1)
                : LearnerNavigation.submit(attempt.id());
    }

    private int next(int position) {
        return attempt.nextSequence(position);
    }

    private void pick(AnswerForm form) {
        var given = form.given();
        take(
                quiz.pick(
                        attempt.id(),
                        position,
                        next(position),
                        given.response(),
                        given.certainty()));
    }

    private void take(Answered answered) {
        attempt = answered.attempt();
        switch (answered.outcome()) {
            case Accepted _, AlreadyKept _ -> {
                showSaved(attempt.answered(position));
                list.show(attempt, position);
            }
            case MovedOn _ -> {
                render();
                notice("quiz.moved-on");
            }
            case TimeUp _ -> end();
            // The editor offers no such answer; what is kept stands.
            case Refused _ -> render();
            case NothingToCheck _ -> {}
        }
    }

    // What is on the page was kept before this is asked: the browser sends events in their order.
    private void end() {
        // Another window may have submitted it already.
        if (attempt.finished() || quiz.overdue(attempt)) {
            quiz.submit(attempt.id());
            LearnerNavigation.open(LearnerNavigation.result(attempt.id()));
        }
    }

    private void lookBack(ItemState state) {
        var sight = quiz.sight(attempt);
        var response = state.response();
        if (sight.rightAnswers()) {
            var review = new ItemReview(item(), QUESTION, response, references);
            answer.add(review);
            if (!sight.rationales()) {
                WithoutReasons.strip(review);
            }
            readAgain("btn quiet edge", "quiz.read")
                    .ifPresent(link -> answer.add(Dom.box("div", "more", link)));
        } else if (sight.ownAnswers()) {
            answer.add(AnswerForm.shown(item(), QUESTION, response));
        }
        var in = Dom.box("div", "in");
        if (sight.rightAnswers()) {
            var verdict = new Verdict(item(), Scoring.mark(item().question(), response));
            actions.addClassName(verdict.tone().name().toLowerCase(Locale.ROOT));
            in.add(corrected(verdict));
        } else {
            in.add(
                    Dom.words(
                            "p",
                            "need",
                            text(sight.ownAnswers() ? "quiz.own-only" : "quiz.not-shown")));
        }
        in.add(Dom.box("div", "two", back(), onward()));
        actions.add(in);
    }

    private Anchor onward() {
        boolean more = attempt.has(position + 1);
        var next =
                Links.link(
                        more
                                ? LearnerNavigation.quiz(attempt.id(), position + 1)
                                : LearnerNavigation.result(attempt.id()),
                        "btn primary lg",
                        Dom.text(text(more ? "quiz.next" : "quiz.result") + " "),
                        new Icon("arrow-right"));
        next.setTestId("next");
        return next;
    }
}
