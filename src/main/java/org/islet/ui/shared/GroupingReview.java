package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.islet.core.content.Group;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;

/** Each group, or row of phrases, with its points; every option with what it was and why. */
final class GroupingReview extends Div {

    private final Filled filled;
    private final String questionId;

    GroupingReview(List<Group> groups, DrawnItem item, Filled filled, String questionId) {
        this.filled = filled;
        this.questionId = questionId;
        addClassName("grps");
        var marked = Scoring.mark(item.question(), filled);
        for (int place = 0; place < groups.size(); place++) {
            var score = marked.scoreOf(marked.tallies().get(place));
            add(group(groups.get(place), item.order(), score));
        }
    }

    private Component group(Group group, List<OptionId> order, Score score) {
        String id = questionId + "-group-" + group.id();
        var title =
                Dom.box(
                        "p",
                        "gt",
                        Dom.words("b", "", group.title()),
                        Dom.words(
                                "span",
                                "num",
                                text("review.group-points", score.points(), score.max())));
        title.setId(id);
        var list = ReviewCard.list("ul", "opts", id);
        // Where nothing is shuffled, nothing has an order of its own.
        var options =
                order.isEmpty()
                        ? group.options()
                        : order.stream().flatMap(option -> group.option(option).stream()).toList();
        options.forEach(option -> list.add(card(group, option)));
        return Dom.box("div", "grp", title, list);
    }

    private Component card(Group group, Option option) {
        var look = Look.ofSeveral(option.key(), filled.in(group.id()).contains(option.id()));
        return ReviewCard.of(
                look, ReviewCard.mark(look), option.text(), ReviewCard.why(option.rationale()));
    }
}
