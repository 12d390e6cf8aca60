package org.islet.core.staging;

/** What a tumor of the pancreas may grow into. Source: facts acs-guide.staging.026 and .028. */
public enum Neighbor {
    DUODENUM(Reach.DUODENUM_OR_BILE_DUCT),
    COMMON_BILE_DUCT(Reach.DUODENUM_OR_BILE_DUCT),
    SPLEEN(Reach.ORGANS_OR_VESSELS),
    STOMACH(Reach.ORGANS_OR_VESSELS),
    ADRENAL_GLAND(Reach.ORGANS_OR_VESSELS),
    COLON(Reach.ORGANS_OR_VESSELS),
    LARGE_VESSEL(Reach.ORGANS_OR_VESSELS);

    private final Reach reach;

    Neighbor(Reach reach) {
        this.reach = reach;
    }

    /** What growth into it is to the table. */
    public Reach reach() {
        return reach;
    }
}
