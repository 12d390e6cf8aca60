package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.islet.application.RoundNumber;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.matching.Match;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.References;

/** A round of questions, one after the other. Its points are kept only here. */
final class MatchRound extends Div {

    private static final String QUESTION = "question";

    private final RoundNumber round;
    private final List<Match> questions;
    private final HormoneTable table;
    private final References references;
    private int checked;
    private int points;

    MatchRound(
            RoundNumber round, List<Match> questions, HormoneTable table, References references) {
        this.round = round;
        this.questions = questions;
        this.table = table;
        this.references = references;
        addClassNames("card", "round");
        ask();
    }

    private RoundBar ask() {
        var match = questions.get(checked);
        var bar = bar(checked + 1);
        show(bar, given(match), question(match), new MatchForm(match, QUESTION, this::check));
        return bar;
    }

    private void check(Entry chosen) {
        var match = questions.get(checked);
        checked++;
        if (chosen.equals(match.key())) {
            points++;
        }
        var next = next();
        show(
                bar(checked),
                given(match),
                question(match),
                new MatchReview(match, chosen, table, references, QUESTION),
                Dom.box("div", "go", next));
        Focus.on(next);
    }

    private NativeButton next() {
        boolean last = checked == questions.size();
        var next = new NativeButton();
        next.add(
                Dom.text(text(last ? "round.finish" : "match.next") + " "),
                new Icon("arrow-right"));
        next.addClassNames("btn", "primary", "lg");
        next.setTestId("next");
        next.addClickListener(
                _ -> {
                    if (last) {
                        finish();
                    } else {
                        ask().focus();
                    }
                });
        return next;
    }

    private void finish() {
        var end = new RoundEnd(round, points, questions.size(), LearnerNavigation.MATCH);
        show(end);
        end.focus();
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private RoundBar bar(int task) {
        return new RoundBar(
                text("round.question", task, questions.size()),
                task,
                questions.size(),
                checked,
                points,
                questions.size());
    }

    private static Component given(Match match) {
        var given =
                Dom.box(
                        "p",
                        "given",
                        Dom.words("span", "eyebrow", text("match.column", match.from())),
                        Dom.text(" "),
                        Dom.words("b", "", match.given().says()));
        given.setTestId("given");
        return given;
    }

    private static Component question(Match match) {
        var question = Dom.words("p", "ask", text("match.ask", match.to()));
        question.setId(QUESTION);
        return question;
    }
}
