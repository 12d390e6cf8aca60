/**
 * What a response earns, by named rules. Pure: the same question and response always give the same
 * score.
 *
 * <p>The rules are those that NCSBN published for the Next Generation NCLEX (Muntean, <i>NGN: Item
 * Types and Scoring</i>, 2022). Points are whole numbers; percentages are computed for display
 * only.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.scoring;
