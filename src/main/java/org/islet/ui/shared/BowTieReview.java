package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.islet.core.content.BowTie;
import org.islet.core.content.BowTie.Part;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.scoring.Response.Filled;

/** The diagram with what was put into its targets, and below it every option with its reason. */
final class BowTieReview extends Div {

    private final BowTie question;
    private final List<OptionId> order;
    private final Filled filled;
    private final String questionId;

    BowTieReview(BowTie question, List<OptionId> order, Filled filled, String questionId) {
        this.question = question;
        this.order = order;
        this.filled = filled;
        this.questionId = questionId;
        add(new BowTieBody(questionId, this::side));
    }

    private BowTieBody.Side side(Part part) {
        var options = inOrder(part);
        var targets = new ArrayList<Component>();
        options.stream()
                .filter(option -> isPicked(part, option))
                .forEach(option -> targets.add(target(look(part, option), option.text())));
        while (targets.size() < part.targets()) {
            targets.add(target(Look.PLAIN, text("review.none")));
        }
        var list = ReviewCard.list("ul", "opts", BowTieBody.titleId(questionId, part));
        options.forEach(option -> list.add(card(look(part, option), option)));
        return new BowTieBody.Side(targets, list);
    }

    private List<Option> inOrder(Part part) {
        return order.stream()
                .flatMap(
                        id ->
                                question.options(part).stream()
                                        .filter(option -> option.id().equals(id)))
                .toList();
    }

    private boolean isPicked(Part part, Option option) {
        return filled.in(part.slot()).contains(option.id());
    }

    private Look look(Part part, Option option) {
        boolean picked = isPicked(part, option);
        return part.targets() == 1
                ? Look.ofOne(option.key(), picked)
                : Look.ofSeveral(option.key(), picked);
    }

    // The card below says in words what the color says here.
    private static Component target(Look look, String words) {
        var target = Dom.box("div", ("target " + look.className()).strip());
        if (look != Look.PLAIN) {
            target.add(new Icon(look.icon()));
        }
        target.add(Dom.words("span", "val", words));
        return Dom.silent(target);
    }

    private static Component card(Look look, Option option) {
        return ReviewCard.of(
                look, ReviewCard.mark(look), option.text(), ReviewCard.why(option.rationale()));
    }
}
