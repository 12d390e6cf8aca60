package org.islet.core.scoring;

/** How sure a learner was of an answer. It never changes a score. */
public enum Certainty {
    /** The learner was not asked, or did not say. */
    NOT_ASKED,
    /** Not sure. */
    NOT_SURE,
    /** Fairly sure. */
    FAIRLY_SURE,
    /** Certain. */
    CERTAIN
}
