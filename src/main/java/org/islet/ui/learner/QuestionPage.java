package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.application.ContentLibrary;
import org.islet.application.TakeQuiz;
import org.islet.application.TakeQuiz.Answered;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.ItemState;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Scoring;
import org.islet.ui.shared.ChartPanel;
import org.islet.ui.shared.ChoiceEditor;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.ItemEditor;
import org.islet.ui.shared.ItemReview;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.References;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;
import org.islet.ui.shared.TaskBar;
import org.islet.ui.shared.TrendTable;
import org.islet.ui.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** What the page of one question is made of, before and after checking. */
final class QuestionPage {

    private static final String QUESTION = "question";

    private final ContentLibrary library;
    private final TakeQuiz quiz;
    private final int position;
    private final References references;
    private final Main main = new Main();
    private final Div bar = new Div();
    private final Div answer = new Div();
    private final Footer actions = new Footer();
    private final HtmlContainer saved = Dom.box("span", "saved");
    private Attempt attempt;
    private @Nullable DomListenerRegistration enterOnPage;

    QuestionPage(ContentLibrary library, TakeQuiz quiz, Attempt attempt, int position) {
        this.library = library;
        this.quiz = quiz;
        this.attempt = attempt;
        this.position = position;
        this.references = new References(library.course());
        saved.getElement().setAttribute("role", "status");
        saved.setTestId("saved");
        main.setId("main");
        main.addClassName("qz");
        main.getElement().setAttribute("tabindex", "-1");
        var ask = Dom.box("div", "", question());
        ask.add(answer);
        chart().ifPresent(
                        chart -> {
                            main.addClassName("charted");
                            main.add(chart);
                        });
        main.add(ask);
        render();
    }

    List<Component> parts() {
        return List.of(Links.skip(), bar, main, actions, references);
    }

    Component main() {
        return main;
    }

    private DrawnItem item() {
        return attempt.item(position);
    }

    private Optional<Component> chart() {
        var before = attempt.chartBefore(position);
        var added = item().question().head().chart();
        if (before.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        var chart = new ChartPanel(before, added);
        library.course().caseOf(attempt.quiz()).ifPresent(chart::add);
        return Optional.of(chart);
    }

    private Component[] question() {
        var head = item().question().head();
        var stem = new H1(head.stem());
        stem.setId(QUESTION);
        String eyebrowText =
                attempt.behaviour() == Behaviour.CASE ? CaseSteps.at(position) : objective();
        var eyebrow = Dom.box("div", "obj", Dom.words("span", "eyebrow", eyebrowText));
        var parts = new ArrayList<Component>();
        parts.add(eyebrow);
        if (!head.scenario().isEmpty()) {
            parts.add(Dom.words("p", "stem", head.scenario()));
        }
        head.exhibit().map(TrendTable::new).ifPresent(parts::add);
        parts.add(stem);
        return parts.toArray(Component[]::new);
    }

    private String objective() {
        var head = item().question().head();
        return library.course()
                .lesson(item().lesson())
                .flatMap(lesson -> lesson.objective(head.objective()))
                .map(each -> each.text())
                .orElse("");
    }

    private void render() {
        if (enterOnPage != null) {
            enterOnPage.remove();
            enterOnPage = null;
        }
        bar.removeAll();
        bar.add(taskBar());
        answer.removeAll();
        actions.removeAll();
        actions.setClassName("actionbar");
        switch (attempt.state(position)) {
            case Open(var response) -> ask(response);
            case Done done -> review(done);
        }
    }

    private Component taskBar() {
        String name = QuizName.of(library.course(), attempt.quiz()).orElse("");
        List<Bar> bars = IntStream.rangeClosed(1, attempt.size()).mapToObj(this::segment).toList();
        return new TaskBar(
                LearnerNavigation.HOME,
                "x",
                text("quiz.leave"),
                name,
                text("quiz.of", position, attempt.size()),
                new Segments(bars, text("quiz.place", position, attempt.size())));
    }

    private Bar segment(int each) {
        if (attempt.state(each) instanceof Done) {
            return Bar.FULL;
        }
        return each == position ? Bar.HALF : Bar.EMPTY;
    }

    private void ask(Response response) {
        var check = button("check", "quiz.check");
        var need = Dom.words("span", "need", "");
        var editor =
                ItemEditor.of(
                        item(),
                        QUESTION,
                        response,
                        changed -> {
                            allow(check, need, changed);
                            pick(changed);
                        });
        allow(check, need, response);
        showSaved(!(response instanceof Unanswered));
        check.addClickListener(_ -> check(editor.response()));
        editor.field()
                .ifPresent(
                        field ->
                                Shortcuts.addShortcutListener(
                                                answer, () -> check(editor.response()), Key.ENTER)
                                        .listenOn(field)
                                        .setResetFocusOnActiveElement(true));
        enterOnPage = main.getElement().addEventListener("keydown", _ -> check(editor.response()));
        // Not on links and buttons, where Enter has a meaning of its own.
        enterOnPage.setFilter(
                "event.target === element && event.key === '%s'"
                        .formatted(Key.ENTER.getKeys().getFirst()));
        answer.add(editor);
        actions.add(Dom.box("div", "in", keys(editor), need, saved, check));
    }

    private void allow(NativeButton check, HtmlContainer need, Response response) {
        var missing = ItemEditor.missing(item().question(), response);
        check.setEnabled(missing.isEmpty());
        need.setVisible(missing.isPresent());
        need.setText(missing.orElse(""));
    }

    private Component keys(ItemEditor editor) {
        int options = editor instanceof ChoiceEditor ? item().order().size() : 0;
        var hint = Dom.silent(Dom.box("div", "kbdhint"));
        if (options > 0) {
            hint.add(
                    Dom.words("kbd", "", "A"),
                    Dom.text("–"),
                    Dom.words("kbd", "", String.valueOf((char) ('A' + options - 1))),
                    Dom.text(" " + text("quiz.keys-choose") + " "));
        }
        if (editor.field().isPresent()) {
            hint.add(
                    Dom.words("kbd", "", text("quiz.key-enter")),
                    Dom.text(" " + text("quiz.keys-check")));
        }
        return hint;
    }

    private void showSaved(boolean kept) {
        saved.removeAll();
        if (kept) {
            saved.add(new Icon("check"), Dom.text(text("quiz.saved")));
        }
    }

    private void pick(Response response) {
        take(quiz.pick(attempt.id(), position, attempt.nextSequence(position), response), response);
    }

    private void check(Response response) {
        if (ItemEditor.missing(item().question(), response).isPresent()) {
            return;
        }
        take(
                quiz.check(attempt.id(), position, attempt.nextSequence(position), response),
                response);
    }

    private void take(Answered answered, Response response) {
        attempt = answered.attempt();
        ItemState state = attempt.state(position);
        switch (answered.outcome()) {
            case Accepted _, AlreadyKept _ -> {
                if (state instanceof Done) {
                    render();
                } else {
                    showSaved(!(response instanceof Unanswered));
                }
            }
            case MovedOn _ -> {
                render();
                answer.addComponentAsFirst(notice("quiz.moved-on"));
            }
            // The editor offers no such answer; what is kept stands.
            case Refused _ -> render();
            case NothingToCheck _ -> {}
        }
    }

    private static Component notice(String key) {
        var notice = Dom.box("p", "callout plain", Dom.text(text(key)));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private void review(Done done) {
        var verdict = new Verdict(item(), Scoring.mark(item().question(), done.response()));
        answer.add(new ItemReview(item(), QUESTION, done.response(), references));
        library.trace()
                .whereToRead(item().question())
                .flatMap(
                        ref ->
                                library.course()
                                        .lesson(ref.lesson())
                                        .flatMap(lesson -> lesson.section(ref.section()))
                                        .map(
                                                section ->
                                                        readAgain(
                                                                LearnerNavigation.section(ref),
                                                                section.shortName())))
                .ifPresent(link -> answer.add(Dom.box("div", "more", link)));
        showSaved(true);
        var next = next();
        actions.addClassName(verdict.tone().name().toLowerCase(Locale.ROOT));
        actions.add(Dom.box("div", "in", verdict, saved, next));
        // The button that had the focus is gone; without this the keyboard would start at the top
        // again.
        Focus.on(next);
    }

    private static Anchor readAgain(String address, String section) {
        return Links.link(
                address,
                "btn quiet edge",
                new Icon("book-open"),
                Dom.text(text("quiz.read", section)));
    }

    private NativeButton next() {
        boolean last = attempt.finished();
        var next = button("next", last ? "quiz.result" : "quiz.next");
        next.add(new Icon("arrow-right"));
        next.addClickListener(
                _ ->
                        LearnerNavigation.open(
                                attempt.has(position + 1)
                                        ? LearnerNavigation.quiz(attempt.id(), position + 1)
                                        : QuizView.whereItStands(attempt)));
        return next;
    }

    private static NativeButton button(String testId, String key) {
        var button = new NativeButton();
        button.add(Dom.text(text(key) + " "));
        button.addClassNames("btn", "primary", "lg");
        button.setTestId(testId);
        return button;
    }
}
