package org.islet.core.staging;

/** What a learner says of a tumor. */
public record Guess(T t, N n, M m, Stage stage) {

    /** How many answers there are to give. */
    public static final int ANSWERS = 4;

    /** How many of the answers hold, 0 to 4; each is a point. */
    public int right(Staging staging) {
        return one(t == staging.t().category())
                + one(n == staging.n().category())
                + one(m == staging.m().category())
                + one(stage == staging.stage().category());
    }

    /**
     * Whether the stage is not the tumor's, yet the one that the table has for the learner's own T,
     * N and M: then only the categories need another look.
     */
    public boolean stageFollowsFromOwnCategories(Staging staging) {
        return stage != staging.stage().category() && stage == Staging.group(t, n, m).category();
    }

    private static int one(boolean right) {
        return right ? 1 : 0;
    }
}
