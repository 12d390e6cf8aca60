package org.islet.core.staging;

import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;

/**
 * What the AJCC table makes of a tumor. Source: AJCC 8th edition as the American Cancer Society
 * gives it, facts acs-guide.staging.020 to .036.
 */
public record Staging(Given<T> t, Given<N> n, Given<M> m, Given<Stage> stage) {

    // In millimeters: T2 begins with the first and ends with the second.
    private static final int T2_FROM = 20;
    private static final int T2_TO = 40;

    /** A category or a stage, and why it was given. */
    public record Given<C>(C category, Reason reason) {}

    /** Stages a tumor. */
    public static Staging of(Tumor tumor) {
        var t = t(tumor.main());
        var n = n(tumor.nodes());
        var m = m(tumor.spread());
        return new Staging(t, n, m, group(t.category, n.category, m.category));
    }

    /**
     * The stage for three categories. M1 decides alone, then N1, then T; "any T" and "any N" of the
     * table include TX, T0 and NX.
     */
    public static Given<Stage> group(T t, N n, M m) {
        return m == M.M1
                ? new Given<>(Stage.IV, Reason.STAGE_IV_BY_M1)
                : switch (n) {
                    case N1 -> new Given<>(Stage.III, Reason.STAGE_III_BY_N1);
                    case NX -> new Given<>(Stage.NOT_ASSIGNED, Reason.NO_STAGE_BY_NX);
                    case N0 -> byTumor(t);
                };
    }

    private static Given<Stage> byTumor(T t) {
        return switch (t) {
            case T1 -> new Given<>(Stage.I, Reason.STAGE_I_BY_T1);
            case T2 -> new Given<>(Stage.II, Reason.STAGE_II_BY_T2);
            case T3 -> new Given<>(Stage.II, Reason.STAGE_II_BY_T3);
            case T4 -> new Given<>(Stage.III, Reason.STAGE_III_BY_T4);
            case TX -> new Given<>(Stage.NOT_ASSIGNED, Reason.NO_STAGE_BY_TX);
            case T0 -> new Given<>(Stage.NOT_ASSIGNED, Reason.NO_STAGE_BY_T0);
        };
    }

    // Reach comes first: once a tumor has grown into a neighbor, its size plays no part.
    private static Given<T> t(MainTumor main) {
        return switch (main) {
            case Measured(int millimeters, Reach reach) -> t(reach, bySize(millimeters));
            case Unmeasured(Reach reach) -> t(reach, new Given<>(T.TX, Reason.SIZE_NOT_KNOWN));
            case NotFound() -> new Given<>(T.T0, Reason.NO_MAIN_TUMOR);
        };
    }

    private static Given<T> t(Reach reach, Given<T> inside) {
        return switch (reach) {
            case PANCREAS -> inside;
            case DUODENUM_OR_BILE_DUCT -> new Given<>(T.T3, Reason.INTO_DUODENUM_OR_BILE_DUCT);
            case ORGANS_OR_VESSELS -> new Given<>(T.T4, Reason.INTO_ORGANS_OR_VESSELS);
        };
    }

    private static Given<T> bySize(int millimeters) {
        if (millimeters < T2_FROM) {
            return new Given<>(T.T1, Reason.UNDER_2_CM);
        }
        return millimeters <= T2_TO
                ? new Given<>(T.T2, Reason.FROM_2_TO_4_CM)
                : new Given<>(T.T3, Reason.OVER_4_CM);
    }

    private static Given<N> n(Nodes nodes) {
        return switch (nodes) {
            case CLEAR -> new Given<>(N.N0, Reason.NODES_CLEAR);
            case INVOLVED -> new Given<>(N.N1, Reason.NODES_INVOLVED);
            case NOT_ASSESSED -> new Given<>(N.NX, Reason.NODES_NOT_ASSESSED);
        };
    }

    private static Given<M> m(Spread spread) {
        return switch (spread) {
            case NONE -> new Given<>(M.M0, Reason.NO_SPREAD);
            case FOUND -> new Given<>(M.M1, Reason.SPREAD_FOUND);
        };
    }
}
