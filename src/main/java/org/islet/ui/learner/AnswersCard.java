package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.Sight;
import org.islet.core.scoring.Score;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** The questions of a finished attempt, each with the way back to it, as far as may be seen. */
final class AnswersCard extends Section {

    AnswersCard(Attempt attempt, Sight sight) {
        addClassName("card");
        var list = Dom.box("ol", "answers");
        for (int position = 1; position <= attempt.size(); position++) {
            list.add(line(attempt, position, sight));
        }
        add(Dom.box("header", "", new H2(text("result.answers"))), list);
    }

    private static HtmlContainer line(Attempt attempt, int position, Sight sight) {
        String stem = attempt.item(position).question().head().stem();
        var link = Links.link(LearnerNavigation.quiz(attempt.id(), position), "", stem);
        link.setTestId("answer-" + position);
        var line = Dom.box("li", "", Dom.words("span", "n num", String.valueOf(position)), link);
        if (!attempt.answered(position)) {
            line.add(badge("", "circle", "result.no-answer"));
        } else if (sight.rightAnswers()) {
            attempt.state(position).counted().map(AnswersCard::badge).ifPresent(line::add);
        }
        if (sight.rightAnswers()) {
            attempt.state(position)
                    .counted()
                    .map(score -> text("points", score.points(), score.max()))
                    .map(points -> Dom.words("span", "num muted", points))
                    .ifPresent(line::add);
        }
        return line;
    }

    private static HtmlContainer badge(Score score) {
        if (score.full()) {
            return badge("good", "check", "result.full");
        }
        return score.partial()
                ? badge("partial", "circle-check", "result.partial")
                : badge("retry", "rotate-ccw", "result.look-again");
    }

    private static HtmlContainer badge(String look, String icon, String key) {
        return Dom.box("span", ("badge " + look).strip(), new Icon(icon), Dom.text(text(key)));
    }
}
