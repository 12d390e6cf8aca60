package org.islet.application;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Names a round of made-up tasks, 1 to 9999. Rounds of one number are the same for everyone, so
 * that a class can do one together.
 */
public record RoundNumber(int value) {

    private static final int LAST = 9999;

    public RoundNumber {
        if (value < 1 || value > LAST) {
            throw new IllegalArgumentException(
                    "A round has a number in 1..%d, got %d.".formatted(LAST, value));
        }
    }

    static RoundNumber draw(RandomGenerator random) {
        return new RoundNumber(random.nextInt(1, LAST + 1));
    }

    /** The random numbers that make up the round. */
    RandomGenerator random() {
        return new SplittableRandom(value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
