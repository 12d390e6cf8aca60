package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.islet.core.staging.Guess;
import org.islet.core.staging.Reason;
import org.islet.core.staging.Stage;
import org.islet.core.staging.Staging;
import org.islet.core.staging.Tumor;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.References;
import org.islet.ui.shared.Verdict;
import org.islet.ui.shared.Verdict.Tone;

/** A case after checking: each of the four answers, what holds, and why. */
final class GuessReview extends Div {

    private final Tumor tumor;
    private final References references;

    GuessReview(Tumor tumor, Guess guess, References references) {
        this.tumor = tumor;
        this.references = references;
        var staging = Staging.of(tumor);
        var answers =
                Dom.box(
                        "ul",
                        "opts",
                        answer(
                                "t",
                                guess.t().name(),
                                staging.t().category().name(),
                                staging.t().reason()),
                        answer(
                                "n",
                                guess.n().name(),
                                staging.n().category().name(),
                                staging.n().reason()),
                        answer(
                                "m",
                                guess.m().name(),
                                staging.m().category().name(),
                                staging.m().reason()),
                        answer(
                                "stage",
                                stage(guess.stage()),
                                stage(staging.stage().category()),
                                staging.stage().reason()));
        add(verdict(guess, staging), answers);
    }

    private Component answer(String asked, String given, String right, Reason reason) {
        boolean holds = given.equals(right);
        String icon = holds ? "check" : "rotate-ccw";
        var why = Dom.box("p", "why", Dom.text(StagingWords.reason(reason, tumor) + " "));
        why.add(references.chips(reason.citations()));
        return Dom.box(
                "li",
                holds ? "opt is-good" : "opt is-retry",
                Dom.silent(Dom.box("span", "key", new Icon(icon))),
                Dom.words(
                        "span",
                        "tx",
                        text(
                                holds ? "stage-it.held" : "stage-it.other",
                                text("stage-it.answer." + asked),
                                right)),
                tag(holds, given),
                why);
    }

    private static HtmlContainer tag(boolean holds, String given) {
        return Dom.words("span", "tag", holds ? text("stage-it.yes") : text("stage-it.no", given));
    }

    private static String stage(Stage stage) {
        return text("stage-it.offer", stage);
    }

    private static Verdict verdict(Guess guess, Staging staging) {
        int right = guess.right(staging);
        String more =
                guess.stageFollowsFromOwnCategories(staging)
                        ? text("stage-it.verdict.follows")
                        : text("stage-it.verdict.points", right);
        if (right == Guess.ANSWERS) {
            return new Verdict(Tone.GOOD, text("stage-it.verdict.good"), more);
        }
        return right == 0
                ? new Verdict(Tone.RETRY, text("stage-it.verdict.retry"), more)
                : new Verdict(Tone.PARTIAL, text("stage-it.verdict.partial", right), more);
    }
}
