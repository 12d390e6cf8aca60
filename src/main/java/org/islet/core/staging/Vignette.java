package org.islet.core.staging;

import java.util.List;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;

/**
 * A made-up case to stage.
 *
 * @param neighbors what it has grown into; empty for a tumor that has not left the pancreas
 * @param sites where it has spread; empty for none
 * @param telling which of the ways to put it into words, 1 to 3
 */
public record Vignette(
        Tumor tumor, List<Neighbor> neighbors, List<DistantSite> sites, int telling) {

    /** In how many ways a case can be put into words. */
    public static final int TELLINGS = 3;

    public Vignette {
        neighbors = List.copyOf(neighbors);
        sites = List.copyOf(sites);
        var reach = neighbors.stream().map(Neighbor::reach).findFirst().orElse(Reach.PANCREAS);
        if (reach != reach(tumor.main()) || sites.isEmpty() != (tumor.spread() == Spread.NONE)) {
            throw new IllegalArgumentException(
                    "Growth into %s and spread to %s do not fit %s."
                            .formatted(neighbors, sites, tumor));
        }
    }

    private static Reach reach(MainTumor main) {
        return switch (main) {
            case Measured(_, Reach reach) -> reach;
            case Unmeasured(Reach reach) -> reach;
            case NotFound() -> Reach.PANCREAS;
        };
    }
}
