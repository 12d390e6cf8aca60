package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.islet.core.content.Lesson;
import org.islet.core.content.Objective;
import org.islet.core.progress.Mastery;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Try;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.shared.Dom;

/** Objectives, each with a dot a question, points, and how well it is known. */
final class ObjectiveList extends HtmlContainer {

    /**
     * The objectives of a lesson that some tries touch.
     *
     * @param tries the tries to draw as dots
     * @param progress all of the learner's tries, for the word
     * @param plan what the learner is predicted to remember, for the word too
     */
    ObjectiveList(Lesson lesson, List<Try> tries, Progress progress, ReviewPlan plan) {
        super("ul");
        addClassName("objs");
        for (Objective objective : lesson.objectives()) {
            var own =
                    tries.stream()
                            .filter(each -> each.lesson().equals(lesson.id()))
                            .filter(
                                    each ->
                                            each.question()
                                                    .head()
                                                    .objective()
                                                    .equals(objective.id()))
                            .toList();
            if (!own.isEmpty()) {
                add(line(objective, own, plan.mastery(progress, lesson.id(), objective.id())));
            }
        }
    }

    private static HtmlContainer line(Objective objective, List<Try> tries, Mastery mastery) {
        var dots = Dom.silent(Dom.box("span", "dots"));
        tries.forEach(each -> dots.add(Dom.box("i", each.score().full() ? "" : "o")));
        int points = tries.stream().mapToInt(each -> each.score().points()).sum();
        int max = tries.stream().mapToInt(each -> each.score().max()).sum();
        return Dom.box(
                "li",
                "",
                Dom.words("span", "", objective.text()),
                dots,
                Dom.words("span", "num muted", text("points", points, max)),
                new MasteryBadge(mastery));
    }

    /** What the dots mean. */
    static HtmlContainer legend() {
        return Dom.silent(
                Dom.box(
                        "div",
                        "legend",
                        Dom.box(
                                "span",
                                "",
                                Dom.box("span", "dots", Dom.box("i", "")),
                                Dom.text(text("dots.full"))),
                        Dom.box(
                                "span",
                                "",
                                Dom.box("span", "dots", Dom.box("i", "o")),
                                Dom.text(text("dots.missed")))));
    }
}
