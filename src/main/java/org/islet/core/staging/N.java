package org.islet.core.staging;

/** Category of the nearby lymph nodes. Source: facts acs-guide.staging.022, .030 and .036. */
public enum N {
    /** Too little information to assess them. */
    NX,
    /** Free of cancer. */
    N0,
    /** Cancer in them; one node is enough. */
    N1
}
