package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import org.islet.core.progress.Attempt;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/**
 * The questions of an attempt by number: whether each is answered and flagged, and the way there.
 */
final class QuestionList extends Nav {

    private static final String TITLE = "questions";

    private final HtmlContainer list = Dom.box("ol", "");

    QuestionList(Attempt attempt, int position) {
        addClassName("jump");
        var title = new H2(text("quiz.questions"));
        title.setId(TITLE);
        getElement().setAttribute("aria-labelledby", TITLE);
        var submit =
                Links.link(
                        LearnerNavigation.submit(attempt.id()),
                        "btn",
                        new Icon("list-checks"),
                        Dom.text(text("quiz.to-submit")));
        submit.setTestId("to-submit");
        add(title, list, submit);
        show(attempt, position);
    }

    /** Shows how the questions stand now. */
    void show(Attempt attempt, int position) {
        list.removeAll();
        for (int each = 1; each <= attempt.size(); each++) {
            var link = link(attempt, each);
            if (each == position) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(Dom.box("li", "", link));
        }
    }

    static Anchor link(Attempt attempt, int position) {
        boolean answered = attempt.answered(position);
        var link =
                Links.link(
                        LearnerNavigation.quiz(attempt.id(), position),
                        answered ? "on" : "",
                        Dom.hidden(text("quiz.question") + " "),
                        Dom.words("b", "num", String.valueOf(position)),
                        Dom.box(
                                "span",
                                "st",
                                new Icon(answered ? "check" : "circle"),
                                Dom.text(text(answered ? "quiz.answered" : "quiz.open"))));
        if (attempt.flagged(position)) {
            link.add(
                    Dom.box(
                            "span",
                            "st flagged",
                            new Icon("flag"),
                            Dom.text(text("quiz.flagged"))));
        }
        link.setTestId("question-" + position);
        return link;
    }
}
