package org.islet.ui.learner;

import java.util.Optional;
import java.util.stream.Stream;
import org.islet.core.review.Retention;

/** How often a learner wants to review: the words for the desired retention. */
enum Pace {
    /** At 85%: waits are about twice as long as usual. */
    LESS_OFTEN(85),
    /** At 90%. */
    USUAL(90),
    /** At 95%: waits are less than half as long as usual. */
    MORE_OFTEN(95);

    private final int percent;

    Pace(int percent) {
        this.percent = percent;
    }

    Retention retention() {
        return new Retention(percent);
    }

    /** The words for a retention; empty if there are none. */
    static Optional<Pace> of(Retention retention) {
        return Stream.of(values()).filter(each -> each.percent == retention.percent()).findFirst();
    }
}
