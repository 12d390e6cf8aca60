package org.islet.core.staging;

/** Category of the main tumor. Source: AJCC 8th edition, facts acs-guide.staging.021 to .035. */
public enum T {
    /** Too little information to assess it. */
    TX,
    /** No sign of it. */
    T0,
    /** Inside the pancreas, under 2 cm. */
    T1,
    /** Inside the pancreas, from 2 cm to 4 cm with both ends included. */
    T2,
    /** Inside the pancreas and over 4 cm, or grown into the duodenum or common bile duct. */
    T3,
    /** Grown into other nearby organs or into large blood vessels. */
    T4
}
