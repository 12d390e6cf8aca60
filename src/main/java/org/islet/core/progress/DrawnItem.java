package org.islet.core.progress;

import java.util.HashSet;
import java.util.List;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.ItemHash;
import org.islet.core.content.LessonId;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;

/**
 * A question as an attempt shows it: one version of it, its options in one order.
 *
 * @param lesson the lesson that teaches it
 * @param order the options, choices or steps in the order shown; empty where there are none to
 *     arrange
 */
public record DrawnItem(
        LessonId lesson, ItemHash version, Question question, List<OptionId> order) {

    public DrawnItem {
        order = List.copyOf(order);
        var wanted = arranged(question);
        if (order.size() != wanted.size() || !new HashSet<>(order).containsAll(wanted)) {
            throw new IllegalArgumentException(
                    "The order of item %s must name each of its options once, got %s for %s."
                            .formatted(question.id(), order, wanted));
        }
    }

    /**
     * A question as it is shown outside an attempt: in the order of the file, but for steps to be
     * put into order, which stand in reverse.
     */
    public static DrawnItem undrawn(VersionedQuestion versioned) {
        var question = versioned.question();
        var order = arranged(question);
        return new DrawnItem(
                versioned.lesson(),
                versioned.version(),
                question,
                question instanceof Ordering ? order.reversed() : order);
    }

    /** The names of what is shown in an order of its own, as they stand in the file. */
    static List<OptionId> arranged(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice.options().stream().map(Option::id).toList();
            case Matching matching -> matching.choices().stream().map(Choice::id).toList();
            case Grouping grouping -> grouping.options().map(Option::id).toList();
            case BowTie diagram -> diagram.options().map(Option::id).toList();
            case BlankQuestion blanks -> blanks.choices().stream().map(Choice::id).toList();
            case Ordering ordering -> ordering.key();
            // Rows and columns stand as their author arranged them.
            case Matrix _, MultiMatrix _, HighlightTable _, Numeric _ -> List.of();
        };
    }
}
