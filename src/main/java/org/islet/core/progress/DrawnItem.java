package org.islet.core.progress;

import java.util.HashSet;
import java.util.List;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.ItemHash;
import org.islet.core.content.LessonId;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;

/**
 * A question as an attempt shows it: one version of it, its options in one order.
 *
 * @param lesson the lesson that teaches it
 * @param order the options in the order shown; empty for a question without options
 */
public record DrawnItem(
        LessonId lesson, ItemHash version, Question question, List<OptionId> order) {

    public DrawnItem {
        order = List.copyOf(order);
        var wanted =
                switch (question) {
                    case ChoiceQuestion choice ->
                            choice.options().stream().map(Option::id).toList();
                    case Numeric _ -> List.<OptionId>of();
                };
        if (order.size() != wanted.size() || !new HashSet<>(order).containsAll(wanted)) {
            throw new IllegalArgumentException(
                    "The order of item %s must name each of its options once, got %s for %s."
                            .formatted(question.id(), order, wanted));
        }
    }
}
