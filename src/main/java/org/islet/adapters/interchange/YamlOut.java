package org.islet.adapters.interchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the plain part of YAML that quiz files are made of. A text is written bare where nobody
 * could take it for anything else, and otherwise in quotes as JSON has them, which YAML shares.
 */
final class YamlOut {

    private static final Pattern BARE =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ ,.;()/-]*[A-Za-z0-9.?)]+)*");
    private static final Pattern MEANS_ELSE =
            Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");
    private static final int LONGEST_BARE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private boolean dash;

    /** Some lines. */
    interface Lines {
        void write();
    }

    String text() {
        return text.toString();
    }

    void line() {
        text.append('\n');
    }

    void comment(String words) {
        begin();
        text.append("# ").append(ImportedText.oneLine(words)).append('\n');
    }

    /** Marks something that an author has to add. */
    void todo(String what) {
        comment("TODO " + what);
    }

    /** A key whose value follows on lines of its own. */
    void key(String key) {
        begin();
        text.append(key).append(":\n");
    }

    void put(String key, String value) {
        begin();
        text.append(scalar(key)).append(": ").append(scalar(value)).append('\n');
    }

    void list(String key, List<String> values) {
        begin();
        text.append(key)
                .append(": ")
                .append(values.stream().map(YamlOut::member).collect(listed()))
                .append('\n');
    }

    // Between commas, a comma ends a bare text.
    private static String member(String value) {
        return value.contains(",") ? JSON.writeValueAsString(value) : scalar(value);
    }

    private static Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(", ", "[", "]");
    }

    /** Lines one step to the right. */
    void in(Lines lines) {
        String before = indent;
        indent += STEP;
        lines.write();
        indent = before;
    }

    /** An item of a list, whose first line must be a key. */
    void item(Lines lines) {
        dash = true;
        in(lines);
    }

    private void begin() {
        if (dash) {
            text.append(indent, 0, indent.length() - STEP.length()).append("- ");
            dash = false;
        } else {
            text.append(indent);
        }
    }

    private static String scalar(String value) {
        boolean bare =
                value.length() <= LONGEST_BARE
                        && BARE.matcher(value).matches()
                        && !MEANS_ELSE.matcher(value).matches();
        return bare ? value : JSON.writeValueAsString(value);
    }
}
