package org.islet.adapters.interchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What texts of other programs may hold here. */
final class ImportedText {

    // The characters that questions refuse, but for those that mean a new line or a space.
    private static final Pattern NEW_LINE = Pattern.compile("\\r\\n?|[\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\x{FEFF}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\x{A0}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 50;
    private static final int LONGEST_NAME = 60;

    private ImportedText() {}

    static String clean(String text) {
        String lines = NEW_LINE.matcher(text).replaceAll("\n");
        return REFUSED.matcher(SPACE.matcher(lines).replaceAll(" ")).replaceAll("");
    }

    static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** A text as a report names it. */
    static String shortened(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "...";
    }

    /** A text as an id: its letters and digits, in lower case, joined by hyphens. May be empty. */
    static String slug(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace("\u00df", "ss");
        String joined =
                NOT_SLUG.matcher(letters.toLowerCase(Locale.ROOT))
                        .replaceAll("-")
                        .replaceAll("^-|-$", "");
        if (joined.length() <= LONGEST_SLUG) {
            return joined;
        }
        return joined.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
    }
}
