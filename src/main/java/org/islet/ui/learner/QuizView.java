package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.islet.application.ContentLibrary;
import org.islet.application.TakeQuiz;
import org.islet.core.progress.Attempt;
import org.islet.ui.shared.Focus;

/**
 * One question of an attempt. The address names both, and everything shown is read from the
 * database, so that a reload, the back button or another device show the same.
 */
@StyleSheet("context://styles/items.css")
@StyleSheet("context://styles/chart.css")
@Route(LearnerNavigation.QUIZ + "/:attempt/:position?([0-9]{1,3})")
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/attempt.css")
final class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final TakeQuiz quiz;
    private int position = 1;

    QuizView(ContentLibrary library, TakeQuiz quiz) {
        this.library = library;
        this.quiz = quiz;
        addClassNames("task", "quiz");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("quiz.title", position));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var attempt = upToDate(event, quiz);
        var wanted =
                event.getRouteParameters()
                        .get("position")
                        .flatMap(number -> Named.of(number, Integer::parseInt));
        if (attempt.isEmpty() || wanted.filter(each -> !attempt.get().has(each)).isPresent()) {
            event.rerouteToError(NotFoundException.class);
        } else if (wanted.filter(attempt.get()::open).isPresent()) {
            show(attempt.get(), wanted.get());
        } else {
            event.forwardTo(whereItStands(attempt.get()));
        }
    }

    /** The learner's own attempt that an address names, submitted now if its time is up. */
    static Optional<Attempt> upToDate(BeforeEnterEvent event, TakeQuiz quiz) {
        return event.getRouteParameters()
                .get("attempt")
                .flatMap(Named::attempt)
                .flatMap(quiz::open)
                .map(attempt -> quiz.overdue(attempt) ? quiz.submit(attempt.id()) : attempt);
    }

    /** Where an attempt goes on: its first open question, the last look, or its result. */
    static String whereItStands(Attempt attempt) {
        if (attempt.finished()) {
            return LearnerNavigation.result(attempt.id());
        }
        var current =
                attempt.behaviour().scoresEachAnswer()
                        ? attempt.current()
                        : attempt.unanswered().stream().mapToInt(each -> each).findFirst();
        return current.isPresent()
                ? LearnerNavigation.quiz(attempt.id(), current.getAsInt())
                : LearnerNavigation.submit(attempt.id());
    }

    /** Gives a page of an attempt the type that its learner needs. */
    static void size(Div page, Attempt attempt) {
        page.setClassName("larger", attempt.terms().accommodation().largerType());
    }

    private void show(Attempt attempt, int wanted) {
        position = wanted;
        size(this, attempt);
        removeAll();
        var page = QuestionPage.of(library, quiz, attempt, position);
        page.parts().forEach(this::add);
        Focus.top(page.main());
        // On the first page of all too: Enter checks from there.
        Focus.on(page.main());
    }
}
