package org.islet.adapters.interchange;

import java.util.List;
import java.util.stream.Stream;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.RowQuestion;

/**
 * What learners believe who give an answer that is not the key: no other program has a place for
 * it.
 */
final class Misconceptions {

    private Misconceptions() {}

    /** The line of the report that says so; none where there is nothing to lose. */
    static List<String> loss(Question question) {
        long count = all(question).filter(each -> !each.isEmpty()).count();
        return count == 0
                ? List.of()
                : List.of("its misconceptions stay behind (%d)".formatted(count));
    }

    private static Stream<String> all(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice.options().stream().map(Option::misconception);
            case Numeric numeric -> numeric.slips().stream().map(Numeric.Slip::misconception);
            case RowQuestion table ->
                    table.rows().stream().flatMap(row -> row.misconceptions().values().stream());
            case Grouping grouping -> grouping.options().map(Option::misconception);
            case HighlightTable table -> table.options().map(Option::misconception);
            case Ordering _ -> Stream.empty();
            case BlankQuestion blanks ->
                    blanks.blanks().stream()
                            .flatMap(blank -> blank.misconceptions().values().stream());
            case BowTie tie -> tie.options().map(Option::misconception);
        };
    }
}
