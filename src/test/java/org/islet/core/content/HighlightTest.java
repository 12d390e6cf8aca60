package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.question;

import java.util.List;
import org.islet.core.Fixtures.AQuestion;
import org.islet.core.content.Highlight.Passage.Phrase;
import org.islet.core.content.Highlight.Passage.Plain;
import org.junit.jupiter.api.Test;

/** How a text falls into phrases and what stands around them. */
class HighlightTest {

    private static final AQuestion Q = question("q-1");
    private static final List<Option> OPTIONS = AQuestion.options("+--");

    @Test
    void a_text_is_cut_before_and_after_each_phrase() {
        assertThat(text("Saw [Option 1], [Option 2] and [Option 3].").passages())
                .containsExactly(
                        new Plain("Saw "),
                        new Phrase(OPTIONS.get(0)),
                        new Plain(", "),
                        new Phrase(OPTIONS.get(1)),
                        new Plain(" and "),
                        new Phrase(OPTIONS.get(2)),
                        new Plain("."));
    }

    @Test
    void phrases_may_begin_and_end_the_text_and_stand_side_by_side() {
        assertThat(text("[Option 1][Option 2] or [Option 3]").passages())
                .containsExactly(
                        new Phrase(OPTIONS.get(0)),
                        new Phrase(OPTIONS.get(1)),
                        new Plain(" or "),
                        new Phrase(OPTIONS.get(2)));
    }

    @Test
    void a_bracket_within_a_bracket_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("[Saw [Option 1], [Option 2], [Option 3]]."))
                .withMessageContaining("a bracket in its text that opens or closes no phrase");
    }

    @Test
    void phrases_in_another_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("[Option 2], [Option 1], [Option 3]."))
                .withMessageContaining(
                        "phrase 1 of the text is \"Option 2\", and option 1 is \"Option 1\"");
    }

    @Test
    void two_phrases_are_too_few_and_thirteen_too_many() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.highlight("+-"))
                .withMessage("question \"q-1\" has 2 options; give 3 to 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.highlight("+".repeat(6) + "-".repeat(7)))
                .withMessageContaining("has 13 options");
        assertThat(Q.highlight("+".repeat(6) + "-".repeat(6)).options()).hasSize(12);
    }

    @Test
    void a_row_of_a_table_has_2_to_6_phrases() {
        assertThat(Q.highlightTable("+-----", "+-").slots()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.highlightTable("+------", "+-"))
                .withMessage("question \"q-1\" has 7 options in the row \"Group 1\"; give 2 to 6");
    }

    @Test
    void a_hot_spot_has_one_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.hotSpot("++-"))
                .withMessageContaining("has 2 keyed options");
        assertThat(Q.hotSpot("+-").keyed()).isEqualTo(1);
    }

    private static Highlight text(String text) {
        return new Highlight(Q.head(), text, OPTIONS);
    }
}
