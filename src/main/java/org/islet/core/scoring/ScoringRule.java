package org.islet.core.scoring;

import java.util.List;

/**
 * How a tally becomes points. Source of each: NCSBN, <i>NGN: Item Types and Scoring</i> (Muntean,
 * 2022).
 *
 * <p>For every rule 0 <= points <= max, a full response earns max and an empty one 0.
 */
public enum ScoringRule {

    /** 0/1: one point for exactly the key and nothing else. Max 1. */
    ALL_OR_NOTHING {
        @Override
        public Score score(Tally tally) {
            boolean exact = tally.right() == tally.keyed() && tally.wrong() == 0;
            return new Score(exact ? 1 : 0, 1);
        }
    },

    /** 0/1 each: a point for each keyed thing, nothing lost for others. Max: how many are keyed. */
    EACH_RIGHT {
        @Override
        public Score score(Tally tally) {
            return new Score(tally.right(), tally.keyed());
        }
    },

    /**
     * Plus/minus: a point for each keyed thing, one lost for each other, never below 0. Max: how
     * many are keyed.
     */
    PLUS_MINUS {
        @Override
        public Score score(Tally tally) {
            return new Score(Math.max(0, tally.right() - tally.wrong()), tally.keyed());
        }
    },

    /**
     * Rationale: the first part is the anchor X. [X] * [Y] for a dyad, [X] * ([Y] + [Z]) for a
     * triad: a point for each reason that is right, none at all unless the anchor is. Max: how many
     * reasons there are. For the triad secondary sources only are known; three agree.
     */
    RATIONALE {
        @Override
        public Score score(Tally tally) {
            return EACH_RIGHT.score(tally);
        }

        @Override
        public Score total(List<Tally> parts) {
            var reasons = super.total(parts.subList(1, parts.size()));
            return score(parts.getFirst()).full() ? reasons : new Score(0, reasons.max());
        }
    };

    /** The points that a tally earns. */
    public abstract Score score(Tally tally);

    /** The points that all parts earn together: their sum, unless the rule says otherwise. */
    public Score total(List<Tally> parts) {
        var scores = parts.stream().map(this::score).toList();
        return new Score(
                scores.stream().mapToInt(Score::points).sum(),
                scores.stream().mapToInt(Score::max).sum());
    }
}
