package org.islet.adapters.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that questions are written in for other programs. */
public enum ExportFormat {
    /** Moodle XML, as Moodle 4 and 5 read it. One file. */
    MOODLE,
    /** GIFT, a plain text that Moodle and many others read. One file. */
    GIFT,
    /** QTI 3.0 of 1EdTech: a zip package with a manifest, a test and a file for each question. */
    QTI,
    /** Plain text without keys: stems, charts and what may be chosen. One file. */
    TEXT;

    /** The format of that name, in lower case. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes questions. */
    public Exported write(List<Shelf> shelves) {
        return switch (this) {
            case MOODLE -> MoodleWriter.write(shelves);
            case GIFT -> GiftWriter.write(shelves);
            case QTI -> QtiPackage.write(shelves);
            case TEXT -> PlainWriter.write(shelves);
        };
    }
}
