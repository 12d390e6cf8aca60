package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
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
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.ItemState.Tried;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Marked;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.ItemReview;
import org.islet.ui.shared.Verdict;

/**
 * A question with feedback at once. Where the first try did not earn all points, the learner may
 * try again after a hint, or see the answer; until then nothing of the key is on the page.
 */
final class PracticePage extends QuestionPage {

    PracticePage(ContentLibrary library, TakeQuiz quiz, Attempt attempt, int position) {
        super(library, quiz, attempt, position);
        render();
    }

    @Override
    void render() {
        clear();
        switch (attempt.state(position)) {
            case Open(var response, var certainty) -> ask(new Given(response, certainty));
            case Tried tried -> offer(tried);
            case Done done -> review(done);
        }
    }

    private void ask(Given start) {
        var check = button("check", "quiz.check", "btn primary lg");
        var need = Dom.words("span", "need", "");
        var form =
                new AnswerForm(
                        item(),
                        QUESTION,
                        start,
                        changed -> {
                            allow(check, need, changed);
                            pick(changed.given());
                        },
                        this::check);
        check.addClickListener(_ -> check(form));
        show(form, check, need);
        showSaved(!start.response().blank());
        onEnter(() -> check(form));
    }

    private void show(AnswerForm form, NativeButton check, HtmlContainer need) {
        allow(check, need, form);
        answer.add(form);
        actions.add(Dom.box("div", "in", keys(form, "quiz.keys-check"), need, saved(), check));
    }

    private static void allow(NativeButton check, HtmlContainer need, AnswerForm form) {
        var missing = form.missing();
        check.setEnabled(missing.isEmpty());
        need.setVisible(missing.isPresent());
        need.setText(missing.orElse(""));
    }

    private void pick(Given given) {
        take(
                quiz.pick(attempt.id(), position, next(), given.response(), given.certainty()),
                given.response());
    }

    private void check(AnswerForm form) {
        if (form.missing().isEmpty()) {
            var given = form.given();
            take(
                    quiz.check(attempt.id(), position, next(), given.response(), given.certainty()),
                    given.response());
        }
    }

    private int next() {
        return attempt.nextSequence(position);
    }

    private void take(Answered answered, Response response) {
        attempt = answered.attempt();
        switch (answered.outcome()) {
            case Accepted _, AlreadyKept _ -> {
                if (attempt.state(position) instanceof Open) {
                    showSaved(!response.blank());
                } else {
                    render();
                }
            }
            case MovedOn _ -> {
                render();
                notice("quiz.moved-on");
            }
            // The editor offers no such answer, and practice has no end; what is kept stands.
            case Refused _, TimeUp _ -> render();
            case NothingToCheck _ -> {}
        }
    }

    private void offer(Tried tried) {
        var verdict = verdict(Verdict.withoutKey(item(), marked(tried.response())), tried);
        answer.add(AnswerForm.shown(item(), QUESTION, tried.response()), hint());
        showSaved(true);
        var again = button("try-again", "quiz.try-again", "btn primary lg");
        again.addClickListener(_ -> tryAgain(tried));
        var show = button("show-answer", "quiz.show-answer", "btn lg");
        show.addClickListener(
                _ -> take(quiz.reveal(attempt.id(), position, next()), tried.response()));
        conclude(verdict, show, again);
        Focus.on(again);
    }

    private void tryAgain(Tried tried) {
        clear();
        var check = button("check", "quiz.check", "btn primary lg");
        var need = Dom.words("span", "need", "");
        var form =
                new AnswerForm(
                        item(),
                        QUESTION,
                        new Given(tried.response(), Certainty.NOT_ASKED),
                        changed -> allow(check, need, changed),
                        this::retry);
        form.dropCertainty();
        check.addClickListener(_ -> retry(form));
        show(form, check, need);
        answer.add(hint());
        showSaved(false);
        onEnter(() -> retry(form));
        Focus.on(main);
    }

    private void retry(AnswerForm form) {
        if (form.missing().isEmpty()) {
            var response = form.given().response();
            take(quiz.retry(attempt.id(), position, next(), response), response);
        }
    }

    // The author's hint, or else where to look.
    private Component hint() {
        String words = item().question().head().hint();
        var box = Dom.box("aside", "hint", new Icon("lightbulb"));
        box.getElement().setAttribute("aria-label", text("quiz.hint"));
        box.setTestId("hint");
        if (words.isEmpty()) {
            readAgain("", "quiz.look-again").ifPresent(box::add);
        } else {
            box.add(Dom.words("p", "", words));
        }
        return box;
    }

    private void review(Done done) {
        var verdict =
                verdict(new Verdict(item(), marked(done.response())), done.score(), done.first());
        answer.add(new ItemReview(item(), QUESTION, done.response(), references));
        readAgain("btn quiet edge", "quiz.read")
                .ifPresent(link -> answer.add(Dom.box("div", "more", link)));
        showSaved(true);
        var next = goOn();
        conclude(verdict, next);
        // The button that had the focus is gone; without this the keyboard would start at the top
        // again.
        Focus.on(next);
    }

    private Marked marked(Response response) {
        return Scoring.mark(item().question(), response);
    }

    private Verdict verdict(Verdict verdict, Tried tried) {
        return verdict(verdict, tried.score(), tried.first());
    }

    // A retry says what counts, and so does an answer whose key was mended.
    private Verdict verdict(Verdict verdict, Score score, Score first) {
        if (attempt.regraded().containsKey(position)) {
            return corrected(verdict);
        }
        return score.equals(first)
                ? verdict
                : verdict.adding(text("quiz.first-counts", first.points(), first.max()));
    }

    private void conclude(Verdict verdict, NativeButton... buttons) {
        actions.addClassName(verdict.tone().name().toLowerCase(Locale.ROOT));
        var in = Dom.box("div", "in", verdict, saved());
        in.add(Dom.box("div", "two", buttons));
        actions.add(in);
    }

    private NativeButton goOn() {
        boolean last = attempt.finished() && !attempt.has(position + 1);
        var next = button("next", last ? "quiz.result" : "quiz.next", "btn primary lg");
        next.add(new Icon("arrow-right"));
        next.addClickListener(
                _ ->
                        LearnerNavigation.open(
                                attempt.has(position + 1)
                                        ? LearnerNavigation.quiz(attempt.id(), position + 1)
                                        : QuizView.whereItStands(attempt)));
        return next;
    }
}
