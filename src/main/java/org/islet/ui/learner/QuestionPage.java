package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.application.ContentLibrary;
import org.islet.application.TakeQuiz;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.ItemState.Open;
import org.islet.ui.shared.ChartPanel;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.References;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;
import org.islet.ui.shared.TaskBar;
import org.islet.ui.shared.TrendTable;
import org.islet.ui.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** What the page of one question is made of, whenever its feedback comes. */
abstract sealed class QuestionPage permits PracticePage, GradedPage {

    static final String QUESTION = "question";

    final ContentLibrary library;
    final TakeQuiz quiz;
    final int position;
    final References references;
    final Main main = new Main();
    final Div answer = new Div();
    final Footer actions = new Footer();
    private final Div bar = new Div();
    private final HtmlContainer saved = Dom.box("span", "saved");
    private @Nullable DomListenerRegistration enterOnPage;
    Attempt attempt;

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
    }

    /** The page of a question of an attempt, by the attempt's behaviour. */
    static QuestionPage of(ContentLibrary library, TakeQuiz quiz, Attempt attempt, int position) {
        return switch (attempt.behaviour()) {
            case PRACTICE, CASE -> new PracticePage(library, quiz, attempt, position);
            case GRADED -> new GradedPage(library, quiz, attempt, position);
        };
    }

    /** Shows how the question stands now. */
    abstract void render();

    final List<Component> parts() {
        return List.of(Links.skip(), bar, main, actions, references);
    }

    final Component main() {
        return main;
    }

    final DrawnItem item() {
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

    /** Empties what changes with the state of the question. */
    final void clear() {
        if (enterOnPage != null) {
            enterOnPage.remove();
            enterOnPage = null;
        }
        bar.removeAll();
        bar.add(taskBar());
        answer.removeAll();
        actions.removeAll();
        actions.setClassName("actionbar");
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
        boolean full =
                attempt.behaviour().scoresEachAnswer()
                        ? !(attempt.state(each) instanceof Open)
                        : attempt.answered(each);
        if (full) {
            return Bar.FULL;
        }
        return each == position ? Bar.HALF : Bar.EMPTY;
    }

    /** Lets Enter act where the focus is after the page has opened. */
    final void onEnter(Runnable act) {
        var listener = main.getElement().addEventListener("keydown", _ -> act.run());
        // Not on links and buttons, where Enter has a meaning of its own.
        listener.setFilter(
                "event.target === element && event.key === '%s'"
                        .formatted(Key.ENTER.getKeys().getFirst()));
        enterOnPage = listener;
    }

    final Component keys(AnswerForm form, String enterKey) {
        int options = form.takesLetters() ? item().order().size() : 0;
        var hint = Dom.silent(Dom.box("div", "kbdhint"));
        if (options > 0) {
            hint.add(
                    Dom.words("kbd", "", "A"),
                    Dom.text("–"),
                    Dom.words("kbd", "", String.valueOf((char) ('A' + options - 1))),
                    Dom.text(" " + text("quiz.keys-choose") + " "));
        }
        if (form.takesEnter()) {
            hint.add(Dom.words("kbd", "", text("quiz.key-enter")), Dom.text(" " + text(enterKey)));
        }
        return hint;
    }

    final Component saved() {
        return saved;
    }

    final void showSaved(boolean kept) {
        saved.removeAll();
        if (kept) {
            saved.add(new Icon("check"), Dom.text(text("quiz.saved")));
        }
    }

    final void notice(String key) {
        var notice = Dom.box("p", "callout plain", Dom.text(text(key)));
        notice.getElement().setAttribute("role", "status");
        answer.addComponentAsFirst(notice);
    }

    /** A verdict by the key as it was shown, with what counts since the key was mended. */
    final Verdict corrected(Verdict verdict) {
        return Optional.ofNullable(attempt.regraded().get(position))
                .map(
                        counted ->
                                verdict.adding(
                                        text("quiz.corrected", counted.points(), counted.max())))
                .orElse(verdict);
    }

    /** A link to the section that teaches what the question asks; empty if none does. */
    final Optional<Anchor> readAgain(String classes, String key) {
        return library.trace()
                .whereToRead(item().question())
                .flatMap(ref -> shortName(ref).map(name -> readAgain(ref, classes, key, name)));
    }

    private Optional<String> shortName(SectionRef ref) {
        return library.course()
                .lesson(ref.lesson())
                .flatMap(lesson -> lesson.section(ref.section()))
                .map(section -> section.shortName());
    }

    private static Anchor readAgain(SectionRef ref, String classes, String key, String name) {
        return Links.link(
                LearnerNavigation.section(ref),
                classes,
                new Icon("book-open"),
                Dom.text(text(key, name)));
    }

    static NativeButton button(String testId, String key, String classes) {
        var button = new NativeButton();
        button.add(Dom.text(text(key) + " "));
        button.addClassNames(classes.split(" "));
        button.setTestId(testId);
        return button;
    }
}
