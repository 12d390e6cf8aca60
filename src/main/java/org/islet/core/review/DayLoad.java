package org.islet.core.review;

import java.time.LocalDate;

/** How many questions a day brings for review. */
public record DayLoad(LocalDate day, int questions) {}
