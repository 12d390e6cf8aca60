package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Optional;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.scoring.Response.Filled;

/** The text with what was put into it and what belongs there, and below it why, blank by blank. */
final class ClozeReview extends Div {

    private final Filled filled;

    ClozeReview(BlankQuestion question, Filled filled, String questionId) {
        this.filled = filled;
        var list = ReviewCard.list("ul", "opts", questionId);
        question.blanks().forEach(blank -> list.add(card(blank)));
        add(new ClozeBody(question, questionId, this::filling), list);
    }

    private Optional<String> picked(Blank blank) {
        return filled.in(blank.id()).stream().map(each -> blank.choice(each).text()).findFirst();
    }

    private Look look(Blank blank) {
        return filled.in(blank.id()).contains(blank.answer()) ? Look.FOUND : Look.RETRY;
    }

    private Component filling(Blank blank) {
        var look = look(blank);
        var gaps = new ArrayList<HtmlContainer>();
        if (look == Look.FOUND) {
            gaps.add(gap(look, blank.right(), text("review.found", blank.right())));
        } else {
            picked(blank)
                    .ifPresent(words -> gaps.add(gap(look, words, text("review.picked", words))));
            gaps.add(gap(Look.MISSED, blank.right(), text("review.belongs", blank.right())));
        }
        gaps.getFirst()
                .addComponentAsFirst(Dom.silent(Dom.words("span", "no num", blank.id().value())));
        var filling = Dom.box("span", "fill");
        gaps.forEach(filling::add);
        return filling;
    }

    private static HtmlContainer gap(Look look, String words, String said) {
        return Dom.box(
                "span",
                "gap " + look.className(),
                new Icon(look.icon()),
                Dom.silent(Dom.words("span", "", words)),
                Dom.hidden(said + " "));
    }

    private HtmlContainer card(Blank blank) {
        var look = look(blank);
        return Dom.box(
                "li",
                "opt done " + look.className(),
                ReviewCard.mark(look),
                Dom.words("span", "tx", text("question.blank-empty", blank.id())),
                ReviewCard.tag(look, tag(look, blank)),
                Dom.words("p", "put", text("review.belongs", blank.right())),
                ReviewCard.why(blank.rationale()));
    }

    private String tag(Look look, Blank blank) {
        if (look == Look.FOUND) {
            return text("option", look);
        }
        return picked(blank)
                .map(words -> text("review.picked", words))
                .orElseGet(() -> text("review.none"));
    }
}
