package org.islet.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.islet.application.FollowProgress;
import org.islet.application.TakeQuiz;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;

/**
 * The door to a quiz: on with the open attempt if there is one, else into a fresh one. Shows
 * nothing itself.
 */
@Route(LearnerNavigation.TAKE + "/:quiz")
@RolesAllowed("LEARNER")
final class StartQuizView extends Div implements BeforeEnterObserver {

    private final TakeQuiz quiz;
    private final FollowProgress follow;

    StartQuizView(TakeQuiz quiz, FollowProgress follow) {
        this.quiz = quiz;
        this.follow = follow;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("quiz")
                .flatMap(name -> Named.of(name, QuizId::new))
                .flatMap(
                        wanted ->
                                follow.mine()
                                        .openAttempt(wanted)
                                        .map(AttemptLine::id)
                                        .or(() -> quiz.start(wanted)))
                .ifPresentOrElse(
                        attempt -> open(event, attempt),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static void open(BeforeEnterEvent event, AttemptId attempt) {
        event.forwardTo(LearnerNavigation.quiz(attempt));
    }
}
