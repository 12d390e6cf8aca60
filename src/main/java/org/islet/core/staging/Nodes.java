package org.islet.core.staging;

/** What is known of the nearby lymph nodes. */
public enum Nodes {
    CLEAR,
    INVOLVED,
    NOT_ASSESSED
}
