package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent as Moodle writes them: up to five decimals, rounded half up. */
final class Percent {

    private static final int DECIMALS = 5;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Percent() {}

    /** What an option of a pick adds, in percent of the points of the pick. */
    static String of(Part.Pick pick, Part.Pickable option) {
        if (option.key()) {
            return share(pick.single() ? 1 : pick.keyed());
        }
        return pick.single() ? "0" : "-" + share(pick.keyed());
    }

    private static String share(int parts) {
        return WHOLE.divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
