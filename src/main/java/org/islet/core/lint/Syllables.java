package org.islet.core.lint;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the syllables of English words by their spelling: groups of vowels, less the silent ones,
 * plus those in which two sounds meet (as in "medi-al" and "situ-ation"). An estimate: a few words,
 * such as "pancreatic", come out one short.
 */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SOUNDED_LE = Pattern.compile("[^aeiouy]le$");
    private static final Pattern SILENT_ED = Pattern.compile("[^aeiouytd]ed$");
    private static final Pattern SILENT_ES = Pattern.compile("[^aeiouyscxzgh]es$");
    private static final Pattern SPLIT_VOWELS =
            Pattern.compile(
                    "(?<![tcsg])i(?=a|o(?!n))|(?<=[^aeioqg])u(?=a)|eo(?=[^u])"
                            + "|io(?=n)(?<![tscgx]io)|yi|ii");

    private Syllables() {}

    /** The syllables of a word, those of its hyphenated parts added up; at least 1. */
    static int of(String word) {
        return Math.max(1, parts(word).mapToInt(Syllables::ofPart).sum());
    }

    /** Whether a part of the word has three syllables or more. */
    static boolean many(String word) {
        return parts(word).anyMatch(part -> ofPart(part) >= 3);
    }

    private static Stream<String> parts(String word) {
        return Stream.of(word.split("-")).filter(part -> !part.isEmpty());
    }

    private static int ofPart(String part) {
        String letters = part.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int groups = count(VOWELS, letters);
        return Math.max(1, groups - silent(letters, groups) + count(SPLIT_VOWELS, letters));
    }

    private static int silent(String letters, int groups) {
        int left = groups;
        if (left > 1 && letters.endsWith("e") && !SOUNDED_LE.matcher(letters).find()) {
            left--;
        }
        if (left > 1 && SILENT_ED.matcher(letters).find()) {
            left--;
        }
        if (left > 1 && !letters.endsWith("les") && SILENT_ES.matcher(letters).find()) {
            left--;
        }
        return groups - left;
    }

    private static int count(Pattern pattern, String letters) {
        return Math.toIntExact(pattern.matcher(letters).results().count());
    }
}
