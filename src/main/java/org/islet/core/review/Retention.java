package org.islet.core.review;

/**
 * The recall at which a learner wants a question to come back: the higher, the more often.
 *
 * @param percent 70 to 97
 */
public record Retention(int percent) {

    /** What a learner has who has not chosen: 90%. */
    public static final Retention USUAL = new Retention(90);

    private static final int LEAST = 70;
    private static final int MOST = 97;

    public Retention {
        if (percent < LEAST || percent > MOST) {
            throw new IllegalArgumentException(
                    "Desired retention must lie in %d..%d percent, got %d."
                            .formatted(LEAST, MOST, percent));
        }
    }

    /** As a probability. */
    public double share() {
        return percent / 100.0;
    }
}
