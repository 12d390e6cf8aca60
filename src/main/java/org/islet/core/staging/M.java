package org.islet.core.staging;

/** Category of distant spread. Source: facts acs-guide.staging.022 and .032. */
public enum M {
    /** None. */
    M0,
    /** Some. */
    M1
}
