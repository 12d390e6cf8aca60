package org.islet.adapters.interchange;

/** Losses that several formats share. */
final class Wordings {

    static final String NO_STOP =
            "nothing stops a learner at the number asked for, so a choice beyond the key costs a point";
    static final String NO_ANCHOR =
            "each blank counts for itself, whether or not the first one is right";
    static final String ONE_BY_ONE =
            "it becomes %d questions, one for each part, that together earn the same points";

    private Wordings() {}
}
