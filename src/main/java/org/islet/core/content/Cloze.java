package org.islet.core.content;

import java.util.List;

/**
 * Sentences with a list to pick from in each blank.
 *
 * @param blanks 1 to 6, each with 2 to 6 choices
 * @param shuffled whether an attempt may show the choices of each blank in another order
 */
public record Cloze(QuestionHead head, GapText text, List<Blank> blanks, boolean shuffled)
        implements BlankQuestion {

    static final int FEWEST = 1;
    static final int MOST = 6;

    public Cloze {
        blanks = Blanks.require(head, FEWEST, MOST, text.gaps(), blanks);
        Blanks.requireOwnChoices(head, blanks);
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
