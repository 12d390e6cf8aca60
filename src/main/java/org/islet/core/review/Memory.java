package org.islet.core.review;

/**
 * How firmly a question sits in a learner's memory.
 *
 * @param stability days until recall falls to 90%, above 0
 * @param difficulty how hard it is to make it sit more firmly, 1 to 10
 */
public record Memory(double stability, double difficulty) {

    public Memory {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException(
                    "Stability must be above 0 and difficulty lie in 1..10, got %s and %s; see Fsrs."
                            .formatted(stability, difficulty));
        }
    }
}
