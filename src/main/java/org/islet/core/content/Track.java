package org.islet.core.content;

/** For whom a question is written. */
public enum Track {
    STUDENT,
    PATIENT,
    BOTH
}
