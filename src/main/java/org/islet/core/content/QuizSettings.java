package org.islet.core.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken. All but the shuffling is about graded attempts: practice is always open and
 * shows everything at once.
 *
 * @param offered the behaviours that a learner can choose from
 * @param shuffleItems whether the questions of an attempt stand in an order of their own; else in
 *     that of the lesson
 * @param shuffleOptions whether options may be shuffled; a question may still fix their order
 * @param timeLimit 1 to 600 minutes; null for none
 * @param attempts how many graded attempts a learner has, at most 100; 0 for any number
 * @param counting which of several attempts counts
 * @param shown what a learner sees of a graded attempt, and when
 * @param passMark percent of the points that pass; 0 for none
 * @param opens before this nobody starts; null for no such time
 * @param closes after this nobody starts, and what is under way ends; null for no such time
 * @param grace how long after the end an answer on its way is still taken, at most an hour
 */
public record QuizSettings(
        Offered offered,
        boolean shuffleItems,
        boolean shuffleOptions,
        @Nullable Duration timeLimit,
        int attempts,
        Counting counting,
        Shown shown,
        int passMark,
        @Nullable Instant opens,
        @Nullable Instant closes,
        Duration grace) {

    /** What holds where an author sets nothing. */
    public static final QuizSettings USUAL =
            new QuizSettings(
                    Offered.BOTH,
                    false,
                    true,
                    null,
                    0,
                    Counting.BEST,
                    Shown.AT_SUBMISSION,
                    0,
                    null,
                    null,
                    Duration.ofSeconds(30));

    private static final int LONGEST_MINUTES = 600;
    private static final int MOST_ATTEMPTS = 100;
    private static final int LONGEST_GRACE_SECONDS = 3600;

    public QuizSettings {
        if (timeLimit != null) {
            Require.between("minutes", 1, LONGEST_MINUTES, Math.toIntExact(timeLimit.toMinutes()));
        }
        Require.between("attempts", 0, MOST_ATTEMPTS, attempts);
        Require.between("pass-percent", 0, 100, passMark);
        Require.between(
                "grace-seconds", 0, LONGEST_GRACE_SECONDS, Math.toIntExact(grace.toSeconds()));
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            throw new IllegalArgumentException(
                    "the quiz closes at %s, which is not after it opens at %s"
                            .formatted(closes, opens));
        }
        if (closes == null && shown.needsClosing()) {
            throw new IllegalArgumentException(
                    "something is shown after-closing, but the quiz never closes; add \"closes\"");
        }
    }

    /** The time limit for a learner without an accommodation; empty for none. */
    public Optional<Duration> limit() {
        return Optional.ofNullable(timeLimit);
    }

    /** When the quiz opens; empty if it always was open. */
    public Optional<Instant> opening() {
        return Optional.ofNullable(opens);
    }

    /** When the quiz closes; empty if it never does. */
    public Optional<Instant> closing() {
        return Optional.ofNullable(closes);
    }

    /** Among which behaviours a learner chooses. */
    public enum Offered {
        PRACTICE,
        GRADED,
        BOTH
    }

    /** Which of several graded attempts counts. */
    public enum Counting {
        /** The one with the greatest share of points. */
        BEST,
        /** The one that was finished last. */
        LAST,
        /** The one that was begun first. */
        FIRST,
        /** The mean of their shares. */
        AVERAGE
    }

    /** When something of a graded attempt is shown, in the order of time. */
    public enum When {
        /** From its submission on. */
        AT_SUBMISSION,
        /** Once it is submitted and the quiz has closed. */
        AFTER_CLOSING,
        /** Not at all. */
        NEVER
    }

    /**
     * When what is shown of a graded attempt. Right answers tell the score and stand beside the
     * learner's own; rationales tell the right answers: so none of them comes earlier than what it
     * tells.
     */
    public record Shown(When score, When ownAnswers, When rightAnswers, When rationales) {

        /** Everything, as soon as the attempt is submitted. */
        public static final Shown AT_SUBMISSION =
                new Shown(
                        When.AT_SUBMISSION,
                        When.AT_SUBMISSION,
                        When.AT_SUBMISSION,
                        When.AT_SUBMISSION);

        public Shown {
            notBefore("right-answers", rightAnswers, "score", score);
            notBefore("right-answers", rightAnswers, "own-answers", ownAnswers);
            notBefore("rationales", rationales, "right-answers", rightAnswers);
        }

        private boolean needsClosing() {
            return score == When.AFTER_CLOSING
                    || ownAnswers == When.AFTER_CLOSING
                    || rightAnswers == When.AFTER_CLOSING
                    || rationales == When.AFTER_CLOSING;
        }

        private static void notBefore(String what, When when, String other, When earliest) {
            if (when.compareTo(earliest) < 0) {
                throw new IllegalArgumentException(
                        "%s would be shown before %s, which they tell; show them no earlier"
                                .formatted(what, other));
            }
        }
    }
}
