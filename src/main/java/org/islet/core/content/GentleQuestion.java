package org.islet.core.content;

import java.util.List;

/**
 * A question that shows how well something was explained. Nobody is scored by it.
 *
 * @param citations the facts that support the answer, at least one
 * @param choices two to four, of which exactly one is the answer
 */
public record GentleQuestion(
        QuestionId id, String stem, List<FactId> citations, List<Choice> choices) {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    public GentleQuestion {
        Require.text("stem", stem);
        citations = List.copyOf(citations);
        choices = List.copyOf(choices);
        Require.between("number of options of \"" + id + "\"", FEWEST, MOST, choices.size());
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(
                    "question \"" + id + "\" cites no fact; name at least one under \"cites\"");
        }
        if (choices.stream().filter(Choice::answer).count() != 1) {
            throw new IllegalArgumentException(
                    "question \"" + id + "\" must have one answer; write answer: true once");
        }
    }

    /**
     * Something to tap.
     *
     * @param again another way to put it, shown after this choice
     */
    public record Choice(String text, boolean answer, String again) {

        public Choice {
            Require.text("text", text);
            Require.text("again", again);
        }
    }
}
