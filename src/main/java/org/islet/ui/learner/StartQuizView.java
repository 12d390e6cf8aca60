package org.islet.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.islet.application.FollowProgress;
import org.islet.application.ReviewDue;
import org.islet.application.TakeQuiz;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.ui.shared.BrowserZone;

/**
 * The door to a quiz or a review: on with the open attempt if there is one, else into a fresh one.
 * Shows nothing itself.
 */
@Route(LearnerNavigation.TAKE + "/:quiz")
@RolesAllowed("LEARNER")
final class StartQuizView extends Div implements BeforeEnterObserver {

    private final TakeQuiz quiz;
    private final ReviewDue review;
    private final FollowProgress follow;

    StartQuizView(TakeQuiz quiz, ReviewDue review, FollowProgress follow) {
        this.quiz = quiz;
        this.review = review;
        this.follow = follow;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted =
                event.getRouteParameters().get("quiz").flatMap(name -> Named.of(name, QuizId::new));
        var attempt = wanted.flatMap(this::openOrFresh);
        if (attempt.isPresent()) {
            event.forwardTo(LearnerNavigation.quiz(attempt.get()));
        } else if (wanted.filter(QuizId.REVIEW::equals).isPresent()) {
            event.forwardTo(LearnerNavigation.REVIEW);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Optional<AttemptId> openOrFresh(QuizId wanted) {
        return follow.mine()
                .openAttempt(wanted)
                .map(AttemptLine::id)
                .or(
                        () ->
                                wanted.equals(QuizId.REVIEW)
                                        ? review.start(BrowserZone.current())
                                        : quiz.start(wanted));
    }
}
