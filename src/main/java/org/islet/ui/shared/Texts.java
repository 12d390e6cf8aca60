package org.islet.ui.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Words for the screen, by key. */
public final class Texts {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(Locale.US);

    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .append(DAY)
                    .appendPattern(", h:mm a z")
                    .toFormatter(Locale.US);

    private Texts() {}

    /** The words under a key, with its places filled in. */
    public static String text(String key, Object... fillings) {
        return I18NProvider.translate(key, fillings);
    }

    /** The words for a constant: its name in lower case with hyphens, behind a prefix. */
    public static String text(String prefix, Enum<?> constant, Object... fillings) {
        return I18NProvider.translate(prefix + "." + written(constant), fillings);
    }

    /** A constant as keys and drawings write it: in lower case with hyphens. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A date, as in March 12, 2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A day not far away, as in Thu, Mar 12. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A day and a time with its zone, as in Thu, Mar 12, 3:30 PM EST. */
    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The date of a moment where the server stands. */
    public static String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }
}
