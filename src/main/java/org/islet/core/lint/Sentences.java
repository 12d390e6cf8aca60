package org.islet.core.lint;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into sentences, where a full stop, question or exclamation mark meets a space. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])[\"”’)]*\\s+");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private Sentences() {}

    /** The sentences of a line, without pieces that hold no letter. */
    static List<String> of(String line) {
        return END.splitAsStream(line.strip()).filter(LETTER.asPredicate()).toList();
    }
}
