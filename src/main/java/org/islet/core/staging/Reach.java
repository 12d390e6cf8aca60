package org.islet.core.staging;

/** How far a main tumor has grown, as far as the table tells it apart. */
public enum Reach {
    /** Not beyond the pancreas. */
    PANCREAS,
    /** Into the duodenum or the common bile duct. */
    DUODENUM_OR_BILE_DUCT,
    /** Into other nearby organs, such as spleen or stomach, or into large blood vessels. */
    ORGANS_OR_VESSELS
}
