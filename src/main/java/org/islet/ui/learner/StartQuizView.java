package org.islet.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.islet.application.FollowProgress;
import org.islet.application.TakeQuiz;
import org.islet.core.content.LessonId;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;

/**
 * The door to a lesson's quiz: on with the open attempt if there is one, else into a fresh one.
 * Shows nothing itself.
 */
@Route(LearnerNavigation.LESSON + "/:lesson/quiz")
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
                .get("lesson")
                .flatMap(name -> Named.of(name, LessonId::new))
                .flatMap(
                        lesson ->
                                follow.mine()
                                        .openAttempt(lesson)
                                        .map(AttemptLine::id)
                                        .or(() -> quiz.start(lesson)))
                .ifPresentOrElse(
                        attempt -> open(event, attempt),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static void open(BeforeEnterEvent event, AttemptId attempt) {
        event.forwardTo(LearnerNavigation.quiz(attempt));
    }
}
