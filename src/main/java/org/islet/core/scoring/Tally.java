package org.islet.core.scoring;

/**
 * What a rule needs to know of a response.
 *
 * @param keyed how many things were to be found
 * @param right how many of them the response has
 * @param wrong how many others it has
 */
public record Tally(int keyed, int right, int wrong) {

    public Tally {
        if (keyed < 1 || right < 0 || right > keyed || wrong < 0) {
            throw new IllegalArgumentException(
                    "A tally needs keyed >= 1, 0 <= right <= keyed and wrong >= 0, got %d, %d, %d."
                            .formatted(keyed, right, wrong));
        }
    }
}
