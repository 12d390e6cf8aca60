package org.islet.core.staging;

/** Where the cancer may have spread. Source: facts acs-guide.staging.011 and .040. */
public enum DistantSite {
    LIVER,
    LUNG,
    BONE
}
