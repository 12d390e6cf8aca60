package org.islet.core.content;

import java.util.List;

/**
 * A sentence that draws a conclusion and gives the reasons: X because Y, or X because Y and Z. The
 * first blank is X, the anchor, without which no reason counts.
 *
 * @param blanks 2 (a dyad) or 3 (a triad), each with 2 to 6 choices
 * @param shuffled whether an attempt may show the choices of each blank in another order
 */
public record Rationale(QuestionHead head, GapText text, List<Blank> blanks, boolean shuffled)
        implements BlankQuestion {

    private static final int DYAD = 2;
    private static final int TRIAD = 3;

    public Rationale {
        blanks = Blanks.require(head, DYAD, TRIAD, text.gaps(), blanks);
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
