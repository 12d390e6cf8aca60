package org.islet.core.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts whole days of the calendar. */
final class Days {

    private Days() {}

    /** Days from one date to another; 0 where a clock was set back in between. */
    static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, to)));
    }
}
