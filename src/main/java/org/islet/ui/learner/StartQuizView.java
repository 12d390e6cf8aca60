package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.application.ReviewDue;
import org.islet.application.TakeQuiz;
import org.islet.application.TakeQuiz.Start;
import org.islet.core.content.Assessment;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Door;
import org.islet.ui.shared.BrowserZone;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Links;

/**
 * The door to a quiz: the choice between practice and a test, where both are offered. A quiz that
 * is for practice only, and a review, open at once: on with what is open, else into a fresh one.
 */
@Route(value = LearnerNavigation.TAKE + "/:quiz", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/attempt.css")
final class StartQuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final TakeQuiz quiz;
    private final ReviewDue review;
    private final FollowProgress follow;
    private String title = "";

    StartQuizView(ContentLibrary library, TakeQuiz quiz, ReviewDue review, FollowProgress follow) {
        this.library = library;
        this.quiz = quiz;
        this.review = review;
        this.follow = follow;
        addClassNames("page", "start");
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted =
                event.getRouteParameters().get("quiz").flatMap(name -> Named.of(name, QuizId::new));
        if (wanted.filter(QuizId.REVIEW::equals).isPresent()) {
            event.forwardTo(
                    openReview().map(LearnerNavigation::quiz).orElse(LearnerNavigation.REVIEW));
            return;
        }
        var door = wanted.flatMap(quiz::door);
        if (wanted.flatMap(library.course()::caseOf).isPresent()) {
            event.forwardTo(
                    LearnerNavigation.quiz(openOrFresh(wanted.get(), door.get(), Behaviour.CASE)));
            return;
        }
        if (door.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!door.get().offers(Behaviour.GRADED)) {
            event.forwardTo(
                    LearnerNavigation.quiz(
                            openOrFresh(wanted.get(), door.get(), Behaviour.PRACTICE)));
        } else {
            show(wanted.get(), door.get());
        }
    }

    private Optional<AttemptId> openReview() {
        return follow.mine()
                .openAttempt(QuizId.REVIEW)
                .map(AttemptLine::id)
                .or(() -> review.start(BrowserZone.current()));
    }

    private AttemptId openOrFresh(QuizId wanted, Door door, Behaviour behaviour) {
        return door.open(behaviour).map(AttemptLine::id).or(() -> quiz.start(wanted)).orElseThrow();
    }

    private void show(QuizId wanted, Door door) {
        title = QuizName.of(library.course(), wanted).orElse("");
        removeAll();
        var ways = Dom.box("div", "ways");
        if (door.offers(Behaviour.PRACTICE)) {
            ways.add(
                    new WayIn(
                            Behaviour.PRACTICE,
                            door,
                            questions(wanted),
                            () -> begin(wanted, Behaviour.PRACTICE)));
        }
        ways.add(
                new WayIn(
                        Behaviour.GRADED,
                        door,
                        questions(wanted),
                        () -> begin(wanted, Behaviour.GRADED)));
        add(Dom.box("header", "tophead", new H1(title)), ways);
        if (door.offers(Behaviour.PRACTICE)) {
            add(Links.link(LearnerNavigation.print(wanted), "btn quiet edge", text("print.link")));
        }
    }

    private int questions(QuizId wanted) {
        var course = library.course();
        return course.lessonOf(wanted)
                .map(lesson -> lesson.quiz().draw())
                .or(() -> course.assessment(wanted).map(Assessment::size))
                .orElse(0);
    }

    private void begin(QuizId wanted, Behaviour behaviour) {
        switch (quiz.start(wanted, behaviour)) {
            case Start.Begun(var attempt) ->
                    LearnerNavigation.open(LearnerNavigation.quiz(attempt));
            // It has closed, or the last attempt was used, since the page was opened.
            case Start.Refused _, Start.NoSuchQuiz _ ->
                    LearnerNavigation.open(LearnerNavigation.quizOf(wanted));
        }
    }
}
