package org.islet.adapters.interchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How GIFT writes text: a backslash before each sign that means something, and {@code \n} for a new
 * line.
 */
final class GiftText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\~=#{}:]");

    private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(.)");

    private GiftText() {}

    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replace("\n", "\\n");
    }

    /** A text at the place where a format in brackets may stand; one in its own text is kept. */
    static String formatted(String text) {
        return (text.startsWith("[") ? "[plain]" : "") + escaped(text);
    }

    /** The text of a row, which may have a format and no arrow. */
    static String ofRow(String text) {
        return formatted(arrowed(text));
    }

    /** The text of an answer beside a row, which may have neither. */
    static String withoutArrow(String text) {
        return escaped(arrowed(text));
    }

    static boolean hasArrow(String text) {
        return text.contains("->");
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A text with its signs as they are meant. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(meant(escape.group(1))));
    }

    private static String meant(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "\\", "~", "=", "#", "{", "}", ":" -> escaped;
            default -> "\\" + escaped;
        };
    }

    private static String arrowed(String text) {
        return text.replace("->", "\u2192");
    }
}
