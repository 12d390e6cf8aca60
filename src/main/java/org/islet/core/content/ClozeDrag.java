package org.islet.core.content;

import java.util.HashSet;
import java.util.List;

/**
 * Sentences whose blanks are filled with words from one bank, each of them used once at most.
 *
 * @param choices the bank, 2 to 10, more than there are blanks: else the last would be no question
 * @param blanks 1 to 6, each answered by another word
 * @param shuffled whether an attempt may show the bank in another order
 */
public record ClozeDrag(
        QuestionHead head, GapText text, List<Choice> choices, List<Blank> blanks, boolean shuffled)
        implements BlankQuestion {

    private static final int MOST_CHOICES = 10;

    public ClozeDrag {
        choices = Rows.requireChoices(head, "choices", MOST_CHOICES, choices);
        blanks = Blanks.require(head, Cloze.FEWEST, Cloze.MOST, text.gaps(), blanks);
        if (choices.size() <= blanks.size()) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d choices for %d blanks; give more choices than blanks"
                            .formatted(head.id(), choices.size(), blanks.size()));
        }
        var used = new HashSet<OptionId>();
        for (Blank blank : blanks) {
            if (!used.add(blank.answer())) {
                throw new IllegalArgumentException(
                        "question \"%s\" puts \"%s\" into two blanks; a word is used once"
                                .formatted(head.id(), blank.right()));
            }
        }
    }

    @Override
    public String around(SlotId blank) {
        return text.around(blank);
    }

    @Override
    public String words() {
        return text.words();
    }
}
