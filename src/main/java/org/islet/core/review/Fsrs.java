package org.islet.core.review;

import java.util.List;

/**
 * The memory model FSRS-6 with its default weights and without its short-term part: whole days
 * count, and a second try on the same day is a review after no time.
 *
 * <p>Source: the npm package {@code ts-fsrs} 5.4.2 with {@code enable_fuzz} and {@code
 * enable_short_term} off, which tests compare this with; decision 0010. Numbers in brackets are
 * those of the weights.
 */
final class Fsrs {

    private static final List<Double> W =
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
                    0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658,
                    0.1542);
    private static final double DECAY = W.get(20);
    // Makes stability the time until recall is 0.9.
    private static final double FACTOR = Math.pow(0.9, -1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST_DAYS = 36_500;

    private Fsrs() {}

    /** Memory after the first try. */
    static Memory first(Grade grade) {
        return new Memory(W.get(grade.rating() - 1), Math.clamp(firstDifficulty(grade), 1, 10));
    }

    /**
     * Memory after a further try.
     *
     * @param days days since the last one, 0 or more
     */
    static Memory next(Memory memory, int days, Grade grade) {
        double recall = recall(memory, days);
        double stability =
                grade == Grade.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, grade);
        return new Memory(stability, nextDifficulty(memory.difficulty(), grade));
    }

    /**
     * Probability of recall (retrievability), above 0 and at most 1.
     *
     * @param days days since the last try, 0 or more
     */
    static double recall(Memory memory, int days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), -DECAY);
    }

    /** Whole days until recall has fallen to what is desired, rounded; 1 to 36,500. */
    static int interval(Memory memory, Retention retention) {
        double days = memory.stability() / FACTOR * (Math.pow(retention.share(), -1 / DECAY) - 1);
        return Math.toIntExact(Math.clamp(Math.round(days), 1, LONGEST_DAYS));
    }

    // [4], [5]
    private static double firstDifficulty(Grade grade) {
        return W.get(4) - Math.exp(W.get(5) * (grade.rating() - 1)) + 1;
    }

    // [6] moves it, less so near 10; [7] draws it back to that of an easy first try, unclamped.
    private static double nextDifficulty(double difficulty, Grade grade) {
        double change = W.get(6) * (Grade.GOOD.rating() - grade.rating());
        double moved = difficulty + change * (10 - difficulty) / 9;
        double drawnBack = W.get(7) * firstDifficulty(Grade.EASY) + (1 - W.get(7)) * moved;
        return Math.clamp(drawnBack, 1, 10);
    }

    // [8] to [10]; [15] is the share of a hard try, [16] the bonus of an easy one.
    private static double recalled(Memory memory, double recall, Grade grade) {
        double weight =
                switch (grade) {
                    case HARD -> W.get(15);
                    case EASY -> W.get(16);
                    case AGAIN, GOOD -> 1;
                };
        double growth =
                Math.exp(W.get(8))
                        * (11 - memory.difficulty())
                        * Math.pow(memory.stability(), -W.get(9))
                        * Math.expm1(W.get(10) * (1 - recall))
                        * weight;
        return bounded(memory.stability() * (1 + growth));
    }

    // [11] to [14]; forgetting never makes a memory firmer.
    private static double forgotten(Memory memory, double recall) {
        double left =
                W.get(11)
                        * Math.pow(memory.difficulty(), -W.get(12))
                        * (Math.pow(memory.stability() + 1, W.get(13)) - 1)
                        * Math.exp(W.get(14) * (1 - recall));
        return Math.min(memory.stability(), bounded(left));
    }

    private static double bounded(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, LONGEST_DAYS);
    }
}
