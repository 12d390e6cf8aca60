package org.islet.core.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How hard a text reads, as counts of its words and sentences.
 *
 * @param sentences headings, items and cells of tables count as one each
 * @param words figures count as words
 * @param syllables of all words
 * @param longWords words of three syllables or more
 */
public record Readability(int sentences, int words, int syllables, int longWords) {

    /** With fewer sentences SMOG has nothing to rest on: it samples 30. */
    private static final int ENOUGH_FOR_SMOG = 30;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’%.-]*");

    /**
     * Counts the lines of a text.
     *
     * @param lines paragraphs and the like; none goes on in the next
     */
    public static Readability of(List<String> lines) {
        return without(List.of(), lines);
    }

    /**
     * Counts the lines of a text with some terms taken out, plurals too: readers learn them, so
     * they do not count against the text.
     */
    public static Readability without(Collection<String> terms, List<String> lines) {
        var patterns = terms.stream().distinct().sorted(LONGEST_FIRST).map(Term::of).toList();
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        var sentences = lines.stream().flatMap(line -> Sentences.of(line).stream()).toList();
        for (String sentence : sentences) {
            for (String word : words(taking(patterns, sentence))) {
                words++;
                syllables += Syllables.of(word);
                longWords += Syllables.many(word) ? 1 : 0;
            }
        }
        return new Readability(Math.max(1, sentences.size()), words, syllables, longWords);
    }

    /**
     * The Flesch-Kincaid grade: years of schooling in the United States. Source: Kincaid,
     * Fishburne, Rogers and Chissom (1975), Naval Technical Training Command, Research Branch
     * Report 8-75.
     */
    public double grade() {
        return 0.39 * wordsPerSentence() + 11.8 * syllables / Math.max(1, words) - 15.59;
    }

    /**
     * The SMOG grade, which looks at long words; empty below 30 sentences. Source: McLaughlin
     * (1969), SMOG grading: a new readability formula, Journal of Reading 12(8), 639-646.
     */
    public OptionalDouble smog() {
        return sentences < ENOUGH_FOR_SMOG
                ? OptionalDouble.empty()
                : OptionalDouble.of(1.043 * Math.sqrt(30.0 * longWords / sentences) + 3.1291);
    }

    /** Words in a sentence, on average. */
    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private record Term(String lower, Pattern pattern) {
        static Term of(String term) {
            return new Term(
                    term.toLowerCase(Locale.ROOT),
                    Pattern.compile("(?i)\\b" + Pattern.quote(term) + "(s|es)?\\b"));
        }
    }

    private static String taking(List<Term> terms, String sentence) {
        String left = sentence;
        for (Term term : terms) {
            // Most terms are in few sentences, and looking for a text is cheaper than for a
            // pattern.
            if (left.toLowerCase(Locale.ROOT).contains(term.lower())) {
                left = term.pattern().matcher(left).replaceAll(" ");
            }
        }
        return left;
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(match -> match.group()).toList();
    }
}
