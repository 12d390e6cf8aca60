package org.islet.core.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;

/**
 * Makes up rounds of cases. Every round has each limit of size (1.9, 2.0, 4.0 and 4.1 cm), each
 * stage, and a case that the table leaves without one; chance fills in the rest. Equal random
 * numbers make equal rounds.
 */
public final class Vignettes {

    /** How many cases make a round. */
    public static final int ROUND = 10;

    // In millimeters, as such tumors come.
    private static final int SMALL = 8;
    private static final int LARGE = 75;
    private static final int T2_AT_MOST = 40;

    private static final List<Reach> ANY_REACH = List.of(Reach.values());
    private static final List<Nodes> ANY_NODES = List.of(Nodes.values());
    private static final List<Nodes> CLEAR_OR_INVOLVED = List.of(Nodes.CLEAR, Nodes.INVOLVED);

    private final RandomGenerator random;

    private Vignettes(RandomGenerator random) {
        this.random = random;
    }

    /** The next round. */
    public static List<Vignette> round(RandomGenerator random) {
        return new Vignettes(random).round();
    }

    private List<Vignette> round() {
        var tumors =
                new ArrayList<>(
                        List.of(
                                clear(inside(19)),
                                clear(inside(20)),
                                new Tumor(inside(40), one(CLEAR_OR_INVOLVED), Spread.NONE),
                                clear(inside(41)),
                                clear(measured(SMALL, T2_AT_MOST, Reach.DUODENUM_OR_BILE_DUCT)),
                                clear(grownFar()),
                                new Tumor(
                                        measured(SMALL, T2_AT_MOST, Reach.PANCREAS),
                                        Nodes.INVOLVED,
                                        Spread.NONE),
                                new Tumor(
                                        measured(SMALL, LARGE, one(ANY_REACH)),
                                        one(ANY_NODES),
                                        Spread.FOUND),
                                stagedWithoutT(),
                                notAssigned()));
        Collections.shuffle(tumors, random);
        return tumors.stream().map(this::vignette).toList();
    }

    private static MainTumor inside(int millimeters) {
        return new Measured(millimeters, Reach.PANCREAS);
    }

    private MainTumor measured(int from, int to, Reach reach) {
        return new Measured(random.nextInt(from, to + 1), reach);
    }

    private static Tumor clear(MainTumor main) {
        return new Tumor(main, Nodes.CLEAR, Spread.NONE);
    }

    private MainTumor grownFar() {
        return random.nextBoolean()
                ? measured(SMALL, LARGE, Reach.ORGANS_OR_VESSELS)
                : new Unmeasured(Reach.ORGANS_OR_VESSELS);
    }

    private Tumor stagedWithoutT() {
        var main = random.nextBoolean() ? new NotFound() : new Unmeasured(Reach.PANCREAS);
        return random.nextBoolean()
                ? new Tumor(main, Nodes.INVOLVED, Spread.NONE)
                : new Tumor(main, one(ANY_NODES), Spread.FOUND);
    }

    // Not T0 with N0 M0: nobody is told of a cancer of which there is no sign at all.
    private Tumor notAssigned() {
        return random.nextBoolean()
                ? clear(new Unmeasured(Reach.PANCREAS))
                : new Tumor(
                        measured(SMALL, LARGE, one(ANY_REACH)), Nodes.NOT_ASSESSED, Spread.NONE);
    }

    private Vignette vignette(Tumor tumor) {
        return new Vignette(
                tumor,
                switch (tumor.main()) {
                    case Measured(_, Reach reach) -> into(reach);
                    case Unmeasured(Reach reach) -> into(reach);
                    case NotFound() -> List.of();
                },
                tumor.spread() == Spread.NONE
                        ? List.of()
                        : List.of(one(List.of(DistantSite.values()))),
                random.nextInt(1, Vignette.TELLINGS + 1));
    }

    private List<Neighbor> into(Reach reach) {
        var possible =
                Arrays.stream(Neighbor.values()).filter(each -> each.reach() == reach).toList();
        return possible.isEmpty() ? List.of() : List.of(one(possible));
    }

    private <E> E one(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }
}
