package org.islet.core.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text in a form in which they can be compared. */
final class WordForms {

    private static final int LETTERS_OF_CONTENT = 5;
    private static final int WORDS_OF_AN_ITEM = 3;
    // Decimals are one word.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([.,]\\p{N}+)*");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile(", (and |or )?| (and|or) ");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    // Words that carry no hint: those of grammar, and those that nearly every question here has.
    private static final Set<String> WITHOUT_CONTENT =
            Set.of(
                    "about",
                    "above",
                    "after",
                    "again",
                    "among",
                    "another",
                    "because",
                    "before",
                    "being",
                    "below",
                    "between",
                    "could",
                    "during",
                    "either",
                    "every",
                    "first",
                    "having",
                    "might",
                    "never",
                    "often",
                    "other",
                    "quite",
                    "should",
                    "since",
                    "still",
                    "their",
                    "there",
                    "these",
                    "thing",
                    "those",
                    "through",
                    "under",
                    "until",
                    "what",
                    "where",
                    "which",
                    "while",
                    "whose",
                    "without",
                    "would",
                    "cancer",
                    "doctor",
                    "nurse",
                    "patient",
                    "pancreatic",
                    "pancrea",
                    "people",
                    "person",
                    "tumor");

    private WordForms() {}

    /** The words that carry meaning: five letters or more, without the ending of a plural. */
    static Set<String> content(String text) {
        return words(text)
                .filter(word -> word.length() >= LETTERS_OF_CONTENT)
                .map(word -> word.replaceFirst("(?<![su])s$", ""))
                .filter(word -> !WITHOUT_CONTENT.contains(word))
                .collect(Collectors.toSet());
    }

    /**
     * The same for two texts that differ in case, punctuation or articles alone, or in the order of
     * an enumeration. Elsewhere order carries meaning, as in "first A, then B".
     */
    static List<String> meaning(String text) {
        var items = BETWEEN_ITEMS.splitAsStream(text).map(WordForms::bare).toList();
        return items.stream().allMatch(item -> item.size() <= WORDS_OF_AN_ITEM)
                ? items.stream().map(item -> String.join(" ", item)).sorted().toList()
                : bare(text);
    }

    private static List<String> bare(String text) {
        return words(text).filter(word -> !ARTICLES.contains(word)).toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group());
    }
}
