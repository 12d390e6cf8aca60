package org.islet.core.scoring;

/**
 * Points earned out of points possible.
 *
 * @param points 0..max
 * @param max at least 1
 */
public record Score(int points, int max) {

    public Score {
        if (max < 1 || points < 0 || points > max) {
            throw new IllegalArgumentException(
                    "Points must lie in 0..max with max at least 1, got %d of %d; see the item's rule."
                            .formatted(points, max));
        }
    }

    /**
     * The share of points in percent, for display: whole, rounded down, so that a share just below
     * a line never reads as if it had reached it. 0 where nothing could be earned.
     */
    public static int percent(int points, int max) {
        return max == 0 ? 0 : 100 * points / max;
    }

    /** The share of points in percent, as {@link #percent(int, int)} has it. */
    public int percent() {
        return percent(points, max);
    }

    /** Whether every point was earned. */
    public boolean full() {
        return points == max;
    }

    /** Whether some but not all points were earned. */
    public boolean partial() {
        return points > 0 && points < max;
    }
}
