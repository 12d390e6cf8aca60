package org.islet.core.lint;

import java.util.List;
import org.islet.core.content.Lesson;
import org.islet.core.content.SingleChoice;

/**
 * How often the key of a lesson's single-choice questions is longer than every distractor.
 *
 * @param longest in how many questions it is
 * @param singles of how many
 */
public record KeyLengths(int longest, int singles) {

    /** Counts the questions of a lesson, checks included. */
    public static KeyLengths of(Lesson lesson) {
        List<SingleChoice> singles =
                Bank.of(lesson).stream()
                        .filter(SingleChoice.class::isInstance)
                        .map(SingleChoice.class::cast)
                        .toList();
        int longest = (int) singles.stream().filter(KeyLengths::keyIsLongest).count();
        return new KeyLengths(longest, singles.size());
    }

    /** The share in whole percent, rounded down; 0 without questions. */
    public int percent() {
        return singles == 0 ? 0 : 100 * longest / singles;
    }

    private static boolean keyIsLongest(SingleChoice question) {
        int key = Bank.keys(question).getFirst().length();
        return Bank.distractors(question).stream().allMatch(text -> text.length() < key);
    }
}
