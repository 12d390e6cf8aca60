package org.islet.core.content;

import java.util.regex.Pattern;

/**
 * The checks that content records share. Each throws {@link IllegalArgumentException} with a
 * sentence for the author.
 */
final class Require {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FACT =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*\\.[0-9]{3}");
    // Control characters but for line feed and tab, separators that YAML takes for line ends, and
    // halves
    // of characters: none of them survives being written and read back.
    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\uFEFF\\p{Cs}&&[^\n\t]]");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 4_000;

    private Require() {}

    static String slug(String kind, String value) {
        if (value.length() > LONGEST_ID || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s id \"%s\" must be lower-case letters, digits and single hyphens, at most %d characters"
                            .formatted(kind, shortened(value), LONGEST_ID));
        }
        return value;
    }

    static QuizId notReserved(String kind, QuizId id) {
        if (id.equals(QuizId.REVIEW)) {
            throw new IllegalArgumentException(
                    "%s id \"%s\" is reserved for spaced review; choose another"
                            .formatted(kind, id));
        }
        return id;
    }

    static String factId(String value) {
        if (value.length() > LONGEST_ID || !FACT.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "fact id \"%s\" must look like source.topic.001".formatted(shortened(value)));
        }
        return value;
    }

    static String text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return optionalText(what, value);
    }

    static String optionalText(String what, String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "%s has %d characters; at most %d are allowed"
                            .formatted(what, value.length(), LONGEST_TEXT));
        }
        if (NOT_TEXT.matcher(value).find()) {
            throw new IllegalArgumentException(
                    what
                            + " holds a character that cannot be shown; remove escapes such as \\0 or \\u2028");
        }
        return value;
    }

    static int between(String what, int lowest, int highest, int value) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    "%s must lie in %d..%d, got %d".formatted(what, lowest, highest, value));
        }
        return value;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_ID ? value : value.substring(0, LONGEST_ID) + "...";
    }
}
