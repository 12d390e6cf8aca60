package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.core.scoring.ScoringRule;

/** Something to answer within a question, in one of the few kinds that other programs know. */
sealed interface Part {

    /** How many points it earns at most. */
    int points();

    /**
     * Choose among options.
     *
     * @param prompt what this part asks beside the stem, or empty
     * @param most how many may be chosen
     * @param shuffled whether the options may stand in another order
     */
    record Pick(String prompt, List<Pickable> options, int most, boolean shuffled, ScoringRule rule)
            implements Part {
        public Pick {
            options = List.copyOf(options);
        }

        /** Whether one option is the answer. */
        boolean single() {
            return rule == ScoringRule.ALL_OR_NOTHING;
        }

        int keyed() {
            return Math.toIntExact(options.stream().filter(Pickable::key).count());
        }

        @Override
        public int points() {
            return single() ? 1 : keyed();
        }
    }

    /** One option of a {@link Pick}. */
    record Pickable(String text, boolean key, String feedback) {}

    /** Judge the stem. */
    record Judge(boolean answer, String ifTrue, String ifFalse) implements Part {
        @Override
        public int points() {
            return 1;
        }
    }

    /** Type a number. */
    record Numeral(
            BigDecimal answer, BigDecimal tolerance, String unit, String feedback, List<Slip> slips)
            implements Part {
        public Numeral {
            slips = List.copyOf(slips);
        }

        @Override
        public int points() {
            return 1;
        }
    }

    /** A number given instead of the answer. */
    record Slip(BigDecimal answer, String feedback) {}

    /**
     * Put a choice beside each row, a point for each.
     *
     * @param table whether the choices are columns that keep their order
     */
    record Match(List<Pair> rows, List<String> choices, boolean shuffled, boolean table)
            implements Part {
        public Match {
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }

        @Override
        public int points() {
            return rows.size();
        }

        /** The same as one pick a row. */
        List<Pick> picks() {
            return rows.stream().map(this::pick).toList();
        }

        private Pick pick(Pair row) {
            var options =
                    IntStream.range(0, choices.size())
                            .mapToObj(
                                    at ->
                                            new Pickable(
                                                    choices.get(at),
                                                    at == row.answer(),
                                                    row.feedback()))
                            .toList();
            return new Pick(row.text(), options, 1, shuffled, ScoringRule.ALL_OR_NOTHING);
        }
    }

    /**
     * A row and its answer.
     *
     * @param answer the place of its choice, from 0
     */
    record Pair(String text, int answer, String feedback) {}

    /** Put steps, written here in the right order, into order. */
    record Order(List<Step> steps) implements Part {
        public Order {
            steps = List.copyOf(steps);
        }

        @Override
        public int points() {
            return 1;
        }
    }

    /** One step of an {@link Order}. */
    record Step(String text, String feedback) {}
}
