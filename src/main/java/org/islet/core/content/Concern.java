package org.islet.core.content;

/** What a patient wants to know; patients choose their topics by it. */
public enum Concern {
    /** What is it? */
    WHAT_IS_IT,
    /** What tests will I have? */
    TESTS,
    /** What can be done? */
    TREATMENT,
    /** What happens afterwards? */
    AFTERWARDS,
    /** What should I ask? */
    ASKING
}
