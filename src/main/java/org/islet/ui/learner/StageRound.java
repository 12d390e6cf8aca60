package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.islet.application.RoundNumber;
import org.islet.core.staging.Guess;
import org.islet.core.staging.Staging;
import org.islet.core.staging.Vignette;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.References;

/** A round of cases, one after the other, and how it went. Its points are kept only here. */
final class StageRound extends Div {

    private final RoundNumber round;
    private final List<Vignette> cases;
    private final References references;
    private final List<Marked> marked = new ArrayList<>();

    /** A case that was checked. */
    private record Marked(Staging staging, Guess guess) {

        int points() {
            return guess.right(staging);
        }
    }

    StageRound(RoundNumber round, List<Vignette> cases, References references) {
        this.round = round;
        this.cases = cases;
        this.references = references;
        addClassNames("card", "round");
        ask();
    }

    private RoundBar ask() {
        var bar = bar(marked.size() + 1);
        show(
                bar,
                told(marked.size()),
                Dom.words("p", "ask", text("stage-it.ask")),
                new GuessForm(this::check));
        return bar;
    }

    private void check(Guess guess) {
        int place = marked.size();
        var tumor = cases.get(place).tumor();
        marked.add(new Marked(Staging.of(tumor), guess));
        var next = next();
        show(
                bar(place + 1),
                told(place),
                new GuessReview(tumor, guess, references),
                Dom.box("div", "go", next));
        Focus.on(next);
    }

    private NativeButton next() {
        boolean last = marked.size() == cases.size();
        var next = new NativeButton();
        next.add(
                Dom.text(text(last ? "round.finish" : "stage-it.next") + " "),
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
        var end =
                new RoundEnd(
                        round,
                        points(),
                        most(),
                        LearnerNavigation.STAGE_IT_PRACTICE,
                        Dom.box(
                                "dl",
                                "parts",
                                part("t", each -> each.guess.t() == each.staging.t().category()),
                                part("n", each -> each.guess.n() == each.staging.n().category()),
                                part("m", each -> each.guess.m() == each.staging.m().category()),
                                part(
                                        "stage",
                                        each ->
                                                each.guess.stage()
                                                        == each.staging.stage().category())));
        show(end);
        end.focus();
    }

    private Component part(String asked, Predicate<Marked> right) {
        long count = marked.stream().filter(right).count();
        return Dom.box(
                "div",
                "",
                Dom.words("dt", "", text("stage-it.answer." + asked)),
                Dom.words("dd", "num", text("points", count, cases.size())));
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private RoundBar bar(int task) {
        return new RoundBar(
                text("round.case", task, cases.size()),
                task,
                cases.size(),
                marked.size(),
                points(),
                most());
    }

    private Component told(int place) {
        var told = Dom.words("p", "told", StagingWords.told(cases.get(place)));
        told.setTestId("case");
        return told;
    }

    private int points() {
        return marked.stream().mapToInt(Marked::points).sum();
    }

    private int most() {
        return cases.size() * Guess.ANSWERS;
    }
}
