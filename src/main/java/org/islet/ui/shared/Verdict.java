package org.islet.ui.shared;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Highlight;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Marked;
import org.islet.core.scoring.Scope;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.ScoringRule;

/** One bold line on how an answer did, one on how its points came about. Announced politely. */
public final class Verdict extends Div {

    private final Tone tone;

    /** How an answer did. */
    public enum Tone {
        GOOD,
        PARTIAL,
        RETRY
    }

    /** The verdict on an item that was marked. */
    public Verdict(DrawnItem item, Marked marked) {
        this(tone(marked.score()), line(item, marked), rule(marked));
    }

    /** The verdict on an item that may be tried again: nothing of it tells what is right. */
    public static Verdict withoutKey(DrawnItem item, Marked marked) {
        var tone = tone(marked.score());
        String line =
                switch (item.question()) {
                    case SingleChoice _, TrueFalse _, Numeric _, HotSpot _ ->
                            text("verdict.again", tone);
                    case SelectAll _, SelectN _, Highlight _, SlotQuestion _, Ordering _ ->
                            line(item, marked);
                };
        return new Verdict(tone, line, rule(marked));
    }

    /** A verdict in words of its own. */
    public Verdict(Tone tone, String line, String more) {
        this.tone = tone;
        addClassNames("verdict", tone.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "status");
        add(
                new Icon(tone == Tone.RETRY ? "rotate-ccw" : "circle-check"),
                Dom.box("p", "", Dom.words("b", "", line), Dom.words("span", "", more)));
    }

    /** This verdict with one more sentence. */
    public Verdict adding(String sentence) {
        add(Dom.words("span", "cap", sentence));
        return this;
    }

    /** How the answer did. */
    public Tone tone() {
        return tone;
    }

    private static Tone tone(Score score) {
        if (score.full()) {
            return Tone.GOOD;
        }
        return score.partial() ? Tone.PARTIAL : Tone.RETRY;
    }

    private static String line(DrawnItem item, Marked marked) {
        var score = marked.score();
        var tone = tone(score);
        return switch (item.question()) {
            case SingleChoice single -> text("verdict.one", tone, letterOfKey(item, single));
            case TrueFalse statement ->
                    text("verdict.one", tone, Texts.text("question.is-" + statement.answer()));
            case Numeric numeric ->
                    text("verdict.one", tone, ItemReview.withUnit(numeric, numeric.answer()));
            case HotSpot hotSpot ->
                    text(
                            "verdict.region",
                            tone,
                            hotSpot.options().stream()
                                    .filter(Option::key)
                                    .map(Option::text)
                                    .findFirst()
                                    .orElseThrow());
            case SelectAll _, SelectN _, Highlight _, SlotQuestion _ ->
                    text("verdict.several", tone, score.points(), score.max());
            case Ordering ordering ->
                    text("verdict.order", tone, marked.total().right(), ordering.steps().size());
        };
    }

    private static String text(String prefix, Tone tone, Object... fillings) {
        return Texts.text(prefix + "." + tone.name().toLowerCase(Locale.ROOT), fillings);
    }

    private static String letterOfKey(DrawnItem item, ChoiceQuestion question) {
        var key = question.options().stream().filter(Option::key).findFirst().orElseThrow();
        return ChoiceEditor.letter(item.order().indexOf(key.id()));
    }

    private static String rule(Marked marked) {
        var total = marked.total();
        var score = marked.score();
        return switch (marked.rule()) {
            case ALL_OR_NOTHING -> Texts.text("rule.all-or-nothing", score.points(), score.max());
            case RATIONALE -> Texts.text("rule.rationale", score.points(), score.max());
            case EACH_RIGHT ->
                    Texts.text("rule.each-right", total.right(), score.points(), score.max())
                            + where(marked);
            case PLUS_MINUS ->
                    Texts.text(
                                    "rule.plus-minus",
                                    total.right(),
                                    total.wrong(),
                                    score.points(),
                                    score.max())
                            + where(marked);
        };
    }

    private static String where(Marked marked) {
        if (marked.scope() == Scope.ITEM) {
            return "";
        }
        boolean floored = marked.scope() == Scope.ROW && marked.rule() == ScoringRule.PLUS_MINUS;
        return " " + (floored ? Texts.text("scope.in-row") : Texts.text("scope", marked.scope()));
    }
}
