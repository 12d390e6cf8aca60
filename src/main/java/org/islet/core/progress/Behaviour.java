package org.islet.core.progress;

/** When a learner gets feedback. What an item is stays apart from this. */
public enum Behaviour {
    /** After each answer, with the rationale of every option. */
    PRACTICE
}
