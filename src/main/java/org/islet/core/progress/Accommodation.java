package org.islet.core.progress;

import java.time.Duration;

/**
 * What one learner needs to work on the same terms as the others.
 *
 * @param timePercent the share of the usual time limit, in percent: 100 to 300
 * @param untimed whether there is no time limit at all
 * @param largerType whether quiz pages come in larger type
 */
public record Accommodation(int timePercent, boolean untimed, boolean largerType) {

    /** What a learner has who needs nothing else. */
    public static final Accommodation NONE = new Accommodation(100, false, false);

    private static final int LEAST = 100;
    private static final int MOST = 300;

    public Accommodation {
        if (timePercent < LEAST || timePercent > MOST) {
            throw new IllegalArgumentException(
                    "The time of an accommodation lies in %d..%d percent of the usual, got %d."
                            .formatted(LEAST, MOST, timePercent));
        }
    }

    /** A time limit, extended. */
    public Duration extended(Duration limit) {
        return limit.multipliedBy(timePercent).dividedBy(100);
    }
}
