package org.islet.core.content;

/**
 * The six steps of the clinical judgment measurement model that NCSBN published for the Next
 * Generation NCLEX, in their order.
 */
public enum ClinicalStep {
    /** What matters in what is seen, heard and measured? */
    RECOGNIZE_CUES,
    /** What could it mean? */
    ANALYZE_CUES,
    /** What is most likely, or most pressing? */
    PRIORITIZE_HYPOTHESES,
    /** What could be done? */
    GENERATE_SOLUTIONS,
    /** What is done? */
    TAKE_ACTION,
    /** Did it help? */
    EVALUATE_OUTCOMES
}
