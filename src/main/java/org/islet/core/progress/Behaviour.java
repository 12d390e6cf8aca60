package org.islet.core.progress;

/** When a learner gets feedback. What an item is stays apart from this. */
public enum Behaviour {
    /** After each answer, with another try and a hint where it did not earn all points. */
    PRACTICE,
    /** Once all is submitted, as far as the quiz's settings allow. */
    GRADED,
    /**
     * After each answer, but the questions of an unfolding case are answered in their order, each
     * once: the chart of the next one may tell what this one asks.
     */
    CASE;

    /** Whether each answer is scored when the learner asks for it, rather than all at the end. */
    public boolean scoresEachAnswer() {
        return switch (this) {
            case PRACTICE, CASE -> true;
            case GRADED -> false;
        };
    }

    /** Whether an answer that did not earn all points can be tried again. */
    public boolean allowsRetries() {
        return switch (this) {
            case PRACTICE -> true;
            case GRADED, CASE -> false;
        };
    }
}
