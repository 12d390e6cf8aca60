package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Ordered;

/** Steps as they were put, each with the place where it belongs and why. */
final class OrderingReview extends Div {

    private final Ordering question;

    OrderingReview(Ordering question, Response response, String questionId) {
        this.question = question;
        var list = ReviewCard.list("ol", "opts", questionId);
        List<OptionId> steps =
                response instanceof Ordered(var given) && !given.isEmpty() ? given : question.key();
        for (int place = 0; place < steps.size(); place++) {
            list.add(card(place, steps.get(place)));
        }
        add(list);
    }

    private Component card(int place, OptionId id) {
        var step = question.step(id);
        int belongs = question.key().indexOf(id);
        var look = belongs == place ? Look.FOUND : Look.RETRY;
        var tag =
                look == Look.FOUND
                        ? text("review.in-place")
                        : text("review.belongs-in-step", belongs + 1);
        return Dom.box(
                "li",
                "opt done " + look.className(),
                Dom.words("span", "key num", String.valueOf(place + 1)),
                Dom.words("span", "tx", step.text()),
                ReviewCard.tag(look, tag),
                ReviewCard.why(step.rationale()));
    }
}
