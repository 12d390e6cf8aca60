package org.islet.adapters.interchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a question in GIFT, their escapes still in place.
 *
 * @param line where it begins
 * @param name its name, without escapes, or empty
 * @param format the word in brackets before its text, or empty
 * @param text what is asked; a blank stands where words follow the answers
 * @param answers what stands between the braces; null where there are none
 */
record GiftQuestion(int line, String name, String format, String text, @Nullable String answers) {

    private static final Pattern FORMAT = Pattern.compile("\\A\\[(html|moodle|plain|markdown)]");
    private static final String BLANK = "____";

    /**
     * Takes a question apart.
     *
     * @param first the number of the first line
     * @param lines those of the question, empty where comments stood
     */
    static GiftQuestion parse(int first, List<String> lines) {
        String whole = String.join("\n", lines);
        int line = first + lines(whole, whole.length() - whole.stripLeading().length());
        String rest = whole.strip();
        String name = "";
        if (rest.startsWith("::")) {
            int end = GiftSigns.find(rest, "::", 2);
            if (end < 0) {
                throw new MalformedFile(line, "the name of the question has no \"::\" at its end");
            }
            name = GiftText.unescaped(ImportedText.oneLine(rest.substring(2, end)));
            line += lines(rest, end);
            rest = rest.substring(end + 2).strip();
        }
        return braces(line, name, rest);
    }

    private static GiftQuestion braces(int line, String name, String rest) {
        int open = GiftSigns.find(rest, "{", 0);
        int close = GiftSigns.find(rest, "}", 0);
        if (open < 0 && close < 0) {
            return of(line, name, rest, null);
        }
        if (close < 0) {
            throw new MalformedFile(
                    line + lines(rest, open),
                    "the brace that opens here is not closed before the next empty line");
        }
        if (open < 0 || close < open) {
            throw new MalformedFile(
                    line + lines(rest, close),
                    "a brace is closed here that was not opened; write \\} for one in the text");
        }
        String behind = rest.substring(close + 1).strip();
        int again = Math.max(GiftSigns.find(behind, "{", 0), GiftSigns.find(behind, "}", 0));
        if (again >= 0 || GiftSigns.find(rest.substring(open + 1, close), "{", 0) >= 0) {
            throw new MalformedFile(
                    line + lines(rest, open),
                    "the question has more braces than one pair; write \\{ and \\} for those in texts");
        }
        String before = rest.substring(0, open).strip();
        String text = behind.isEmpty() ? before : before + " " + BLANK + glued(behind);
        return of(line, name, text, rest.substring(open + 1, close).strip());
    }

    private static String glued(String behind) {
        return behind.matches("(?s)[.,;:!?].*") ? behind : " " + behind;
    }

    private static GiftQuestion of(int line, String name, String text, @Nullable String answers) {
        var format = FORMAT.matcher(text);
        return format.find()
                ? new GiftQuestion(
                        line, name, format.group(1), text.substring(format.end()), answers)
                : new GiftQuestion(line, name, "", text, answers);
    }

    private static int lines(String text, int end) {
        return (int) text.substring(0, end).chars().filter(sign -> sign == '\n').count();
    }

    /** What is asked, as plain text. */
    PlainHtml.Plain stem() {
        return plain(format, text);
    }

    /** Another text of the question as plain text; it may have a format of its own. */
    PlainHtml.Plain read(String escaped) {
        String stripped = escaped.strip();
        var own = FORMAT.matcher(stripped);
        return own.find()
                ? plain(own.group(1), stripped.substring(own.end()))
                : plain(format, stripped);
    }

    private static PlainHtml.Plain plain(String format, String escaped) {
        // A line that goes on is one line; only \n begins another.
        String joined = escaped.lines().map(String::strip).collect(Collectors.joining(" "));
        String text = GiftText.unescaped(joined).strip();
        return switch (format) {
            case "plain", "markdown" -> PlainHtml.ofPlain(text);
            case "html" -> PlainHtml.ofHtml(text);
            default ->
                    PlainHtml.looksLikeHtml(text)
                            ? PlainHtml.ofHtml(text.replace("\n", "<br>"))
                            : PlainHtml.ofPlain(text);
        };
    }
}
