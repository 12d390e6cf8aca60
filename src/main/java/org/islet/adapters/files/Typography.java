package org.islet.adapters.files;

import java.util.regex.Pattern;

/** Turns the straight quotes that authors type into the curved ones that readers see. */
final class Typography {

    private static final Pattern OPENING_DOUBLE = Pattern.compile("(?<![^\\s(\\[\u2014])\"(?=\\S)");
    private static final Pattern OPENING_SINGLE =
            Pattern.compile("(?<![^\\s(\\[\u2014\u201c])'(?=\\S)");

    private Typography() {}

    static String curved(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        String opened = OPENING_DOUBLE.matcher(text).replaceAll("\u201c").replace('"', '\u201d');
        return OPENING_SINGLE.matcher(opened).replaceAll("\u2018").replace('\'', '\u2019');
    }
}
