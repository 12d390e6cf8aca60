package org.islet.core.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds pairs whose words match without any knowledge, as gastrin and gastrinoma, or VIP and VIPoma
 * do. An item writer calls them clang associations.
 */
final class Giveaway {

    // Shorter beginnings are shared by words that have nothing to do with each other.
    private static final int SHARED_LETTERS = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");

    private Giveaway() {}

    static boolean between(String one, String other) {
        return words(one).stream()
                .anyMatch(each -> words(other).stream().anyMatch(word -> alike(each, word)));
    }

    private static boolean alike(String one, String other) {
        return sharedCapitals(one, other)
                || sharedCapitals(other, one)
                || sharedLetters(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                        >= SHARED_LETTERS;
    }

    // VIP in VIPoma, ACTH in ACTH.
    private static boolean sharedCapitals(String one, String other) {
        return CAPITALS.matcher(one).matches() && other.startsWith(one);
    }

    private static int sharedLetters(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length())
                && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
    }
}
