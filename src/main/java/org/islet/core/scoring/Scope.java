package org.islet.core.scoring;

/** Over which parts of an item a rule is applied before the points are summed. */
public enum Scope {
    /** The item as a whole. */
    ITEM,
    /** Each row. */
    ROW,
    /** Each column of a matrix. */
    COLUMN,
    /** Each group of options. */
    GROUP,
    /** Each blank of a text or a table. */
    BLANK,
    /** Each part of a bow-tie; all its targets count alike, and their order does not. */
    TARGET
}
