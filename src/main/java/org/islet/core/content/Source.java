package org.islet.core.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published document that facts are taken from.
 *
 * @param shortName text of its citation chip, at most 20 characters
 * @param reviewedOn the date that the document gives itself; absent where it gives none
 * @param address home of the publisher
 * @param use how the document may be used here
 */
public record Source(
        SourceId id,
        String title,
        String shortName,
        String publisher,
        @Nullable LocalDate reviewedOn,
        URI address,
        String use) {

    private static final int LONGEST_SHORT_NAME = 20;

    public Source {
        Require.text("title", title);
        Require.text("short", shortName);
        Require.between("length of short", 1, LONGEST_SHORT_NAME, shortName.length());
        Require.text("publisher", publisher);
        Require.text("use", use);
        if (!"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("address must begin with https://, got " + address);
        }
    }

    /** When the document was last reviewed, if it says so. */
    public Optional<LocalDate> reviewed() {
        return Optional.ofNullable(reviewedOn);
    }
}
