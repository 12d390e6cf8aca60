package org.islet.core.progress;

/** When a learner gets feedback. What an item is stays apart from this. */
public enum Behaviour {
    /** After each answer, with the rationale of every option. */
    PRACTICE,
    /**
     * As in practice, but the questions of an unfolding case are answered in their order, each
     * once: the chart of the next one may tell what this one asks.
     */
    CASE
}
