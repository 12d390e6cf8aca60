package org.islet.core.staging;

/** What the table makes of T, N and M. */
public enum Stage {
    I,
    II,
    III,
    IV,
    /** The table has no stage for them. */
    NOT_ASSIGNED
}
