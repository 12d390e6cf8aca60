package org.islet.core.staging;

/** Whether the cancer has reached distant parts of the body. */
public enum Spread {
    NONE,
    FOUND
}
