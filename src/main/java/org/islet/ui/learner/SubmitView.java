package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.application.ContentLibrary;
import org.islet.application.TakeQuiz;
import org.islet.core.progress.Attempt;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;
import org.islet.ui.shared.TaskBar;

/** The last look before a graded attempt is submitted: what has no answer, what has a flag. */
@Route(LearnerNavigation.QUIZ + "/:attempt/" + LearnerNavigation.SUBMIT)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/attempt.css")
final class SubmitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final TakeQuiz quiz;

    SubmitView(ContentLibrary library, TakeQuiz quiz) {
        this.library = library;
        this.quiz = quiz;
        addClassNames("task", "quiz");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("submit.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var attempt = QuizView.upToDate(event, quiz);
        if (attempt.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (attempt.get().finished() || attempt.get().behaviour().scoresEachAnswer()) {
            event.forwardTo(QuizView.whereItStands(attempt.get()));
        } else {
            show(attempt.get());
        }
    }

    private void show(Attempt attempt) {
        QuizView.size(this, attempt);
        removeAll();
        var main = new Main();
        main.setId("main");
        main.addClassName("qz");
        main.getElement().setAttribute("tabindex", "-1");
        quiz.timeLeft(attempt)
                .map(left -> new TimeLeft(left, () -> end(attempt)))
                .ifPresent(main::add);
        main.add(new H1(text("submit.title")), Dom.words("p", "lede", standing(attempt)));
        addGroup(main, attempt, attempt.unanswered(), "submit.unanswered");
        addGroup(main, attempt, attempt.flagged(), "submit.flagged");
        main.add(Dom.words("p", "muted", text("submit.then")));
        add(Links.skip(), bar(attempt), main, actions(attempt));
        Focus.top(main);
    }

    private static String standing(Attempt attempt) {
        int open = attempt.unanswered().size();
        return text("submit.answered", attempt.size() - open, attempt.size());
    }

    private static void addGroup(Main main, Attempt attempt, List<Integer> positions, String key) {
        if (!positions.isEmpty()) {
            var list = Dom.box("ol", "");
            positions.forEach(
                    each -> list.add(Dom.box("li", "", QuestionList.link(attempt, each))));
            main.add(Dom.box("section", "jump", new H2(text(key, positions.size())), list));
        }
    }

    private Component bar(Attempt attempt) {
        List<Bar> bars =
                IntStream.rangeClosed(1, attempt.size())
                        .mapToObj(each -> attempt.answered(each) ? Bar.FULL : Bar.EMPTY)
                        .toList();
        return new Div(
                new TaskBar(
                        LearnerNavigation.HOME,
                        "x",
                        text("quiz.leave"),
                        QuizName.of(library.course(), attempt.quiz()).orElse(""),
                        "",
                        new Segments(bars, standing(attempt))));
    }

    private Component actions(Attempt attempt) {
        var submit = new NativeButton();
        submit.add(new Icon("check"), Dom.text(text("submit.button")));
        submit.addClassNames("btn", "primary", "lg");
        submit.setTestId("submit");
        submit.addClickListener(_ -> ask(attempt));
        var back =
                Links.link(
                        LearnerNavigation.quiz(attempt.id()),
                        "btn lg",
                        new Icon("arrow-left"),
                        Dom.text(text("submit.back")));
        HtmlContainer in = Dom.box("div", "in", back, submit);
        var actions = new Footer(in);
        actions.addClassName("actionbar");
        return actions;
    }

    private void ask(Attempt attempt) {
        int open = attempt.unanswered().size();
        var dialog =
                new ConfirmDialog(
                        text("submit.sure"),
                        open == 0 ? text("submit.final") : text("submit.final-open", open),
                        text("submit.button"),
                        _ -> submit(attempt));
        dialog.setCancelable(true);
        dialog.setCancelText(text("submit.back"));
        dialog.open();
    }

    private void submit(Attempt attempt) {
        quiz.submit(attempt.id());
        LearnerNavigation.open(LearnerNavigation.result(attempt.id()));
    }

    private void end(Attempt attempt) {
        if (quiz.overdue(attempt)) {
            submit(attempt);
        }
    }
}
