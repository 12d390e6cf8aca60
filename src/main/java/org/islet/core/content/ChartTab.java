package org.islet.core.content;

/** The parts of a patient's chart, in the order in which they are shown. */
public enum ChartTab {
    NURSES_NOTES,
    HISTORY,
    VITAL_SIGNS,
    LABORATORY,
    DIAGNOSTICS,
    ORDERS,
    MEDICATIONS
}
