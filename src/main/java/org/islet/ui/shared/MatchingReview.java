package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.islet.core.content.Matching;
import org.islet.core.content.OptionId;
import org.islet.core.content.Row;
import org.islet.core.scoring.Response.Filled;

/** Each row of a matching with what was picked, what belongs there, and why. */
final class MatchingReview extends Div {

    private final Matching question;

    MatchingReview(Matching question, Filled filled, String questionId) {
        this.question = question;
        var list = ReviewCard.list("ul", "opts", questionId);
        question.rows().forEach(row -> list.add(card(row, filled)));
        add(list);
    }

    private Component card(Row row, Filled filled) {
        var key = row.answers().iterator().next();
        var picked = filled.in(row.id());
        var look = picked.contains(key) ? Look.FOUND : Look.RETRY;
        return Dom.box(
                "li",
                "opt done " + look.className(),
                ReviewCard.mark(look),
                Dom.words("span", "tx", row.text()),
                ReviewCard.tag(look, tag(look, picked)),
                Dom.words("p", "put", text("review.belongs", choice(key))),
                ReviewCard.why(row.rationale()));
    }

    private String tag(Look look, Set<OptionId> picked) {
        if (look == Look.FOUND) {
            return text("option", look);
        }
        return picked.stream()
                .findFirst()
                .map(option -> text("review.picked", choice(option)))
                .orElseGet(() -> text("review.none"));
    }

    private String choice(OptionId option) {
        return question.choices().stream()
                .filter(choice -> choice.id().equals(option))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
