package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.islet.core.content.Course;
import org.islet.core.content.LessonId;
import org.islet.core.content.Objective;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.QuizId;
import org.islet.core.progress.Progress;
import org.islet.core.review.ReviewCard.Seen;
import org.islet.core.review.ReviewCard.State;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** On the first page: what is due for review, by objective, and the way there. */
final class DueCard extends Section {

    private static final int MOST_OBJECTIVES = 3;

    private final Course course;
    private final Progress progress;
    private final ReviewPlan plan;

    DueCard(Course course, Progress progress, ReviewPlan plan) {
        this.course = course;
        this.progress = progress;
        this.plan = plan;
        addClassNames("card", "panel");
        setTestId("due");
        var due = plan.due();
        var list = Dom.box("ul", "");
        var byObjective = new LinkedHashMap<Goal, List<Seen>>();
        due.forEach(
                card -> byObjective.computeIfAbsent(goal(card), _ -> new ArrayList<>()).add(card));
        byObjective.entrySet().stream()
                .limit(MOST_OBJECTIVES)
                .forEach(each -> line(each.getKey(), each.getValue(), list));
        add(new H2(text("review.due-card", due.size())), list, button(progress, plan, "btn block"));
    }

    /** The way into the review: on with the open one, else into a fresh one. */
    static Anchor button(Progress progress, ReviewPlan plan, String classes) {
        String words =
                progress.openAttempt(QuizId.REVIEW)
                        .map(open -> text("review.go-on", open.done(), open.items()))
                        .orElseGet(
                                () ->
                                        text(
                                                "review.start",
                                                ReviewPlan.minutes(plan.nextSet().size())));
        var button =
                Links.link(
                        LearnerNavigation.quizOf(QuizId.REVIEW),
                        classes,
                        new Icon("calendar-check"),
                        Dom.text(words));
        button.setTestId("review");
        return button;
    }

    // Two lessons may use one name for their objectives.
    private record Goal(LessonId lesson, ObjectiveId objective) {}

    private static Goal goal(Seen card) {
        return new Goal(card.lesson(), card.question().head().objective());
    }

    private void line(Goal goal, List<Seen> due, HtmlContainer list) {
        course.lesson(goal.lesson())
                .flatMap(lesson -> lesson.objective(goal.objective()))
                .ifPresent(objective -> list.add(line(goal, objective, due)));
    }

    private HtmlContainer line(Goal goal, Objective objective, List<Seen> due) {
        return Dom.box(
                "li",
                "",
                Dom.text(objective.text() + " "),
                Dom.words("span", "cap", why(due)),
                new MasteryBadge(plan.mastery(progress, goal.lesson(), goal.objective())));
    }

    private String why(List<Seen> due) {
        if (due.stream().anyMatch(card -> card.on(plan.today()) == State.MISSED_TWICE)) {
            return text("review.missed-twice");
        }
        return due.stream().mapToLong(card -> card.daysSince(plan.today())).max().stream()
                .mapToObj(days -> text("review.last-seen", days))
                .findFirst()
                .orElse("");
    }
}
