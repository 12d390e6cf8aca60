package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.islet.core.content.ClinicalStep;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.scoring.Score;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** How a case went, step by step, each with the way back to its question. */
final class CaseSteps extends Section {

    CaseSteps(Attempt attempt) {
        addClassName("card");
        var list = Dom.box("ol", "casesteps");
        for (int position = 1; position <= attempt.size(); position++) {
            if (attempt.state(position) instanceof Done(_, _, var score, _)) {
                list.add(line(attempt, position, score));
            }
        }
        add(new H2(text("case.steps")), Dom.words("p", "cap", text("case.steps.about")), list);
    }

    /** What a step is called; positions count from 1. */
    static String at(int position) {
        return text("step", List.of(ClinicalStep.values()).get(position - 1));
    }

    private static HtmlContainer line(Attempt attempt, int position, Score score) {
        var icon = new Icon(score.full() ? "circle-check" : "rotate-ccw");
        icon.addClassName(score.full() ? "good" : "retry");
        return Dom.box(
                "li",
                "",
                icon,
                Links.link(LearnerNavigation.quiz(attempt.id(), position), "", at(position)),
                Dom.words("span", "num", text("points", score.points(), score.max())));
    }
}
