package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.filling;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.NativeButton;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;

/** Phrases in a text or a table, and regions of a drawing. */
final class PhraseQuestionTest extends QuestionPageTest {

    PhraseQuestionTest(Islet islet) {
        super(islet);
    }

    @Test
    void phrases_stand_in_their_text() {
        openAttempt(islet.question(Highlight.class));

        assertThat(words(all(HtmlContainer.class, "hl").getFirst()))
                .isEqualTo("They saw Option 1 , Option 2 , Option 3 , Option 4 .");
        assertThat(everythingSent()).doesNotContain("[Option 1]");
    }

    @Test
    void a_phrase_can_be_taken_back() {
        var attempt = openAttempt(islet.question(Highlight.class));
        assertThat(words()).contains(text("quiz.need-phrase"));
        give(choosing(2));

        answer("phrase-2", false);

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(new Unanswered()));
        assertThat(find("check").getElement().isEnabled()).isFalse();
    }

    @Test
    void enter_checks_phrases() {
        var question = islet.question(Highlight.class);
        openAttempt(question);
        give(Answers.right(question));

        press(Key.ENTER, "phrases");

        assertThat(verdict()).startsWith("Yes");
    }

    @Test
    void what_each_phrase_was_stands_in_the_text_and_why_below_it() {
        openAttempt(islet.question(Highlight.class));

        check(choosing(1, 2));

        assertThat(verdict())
                .startsWith("Not quite: 0 of 2")
                .contains("1 right, 1 wrong: 0 of 2 points, plus/minus");
        var hl = all(HtmlContainer.class, "hl").getFirst();
        assertThat(words(hl))
                .contains(
                        "Option 1 " + text("phrase.found"),
                        "Option 2 " + text("phrase.retry"),
                        "Option 3 " + text("phrase.missed"))
                .endsWith("Option 4 .");
        assertThat(all(hl, HtmlContainer.class, "is-good")).hasSize(1);
        assertThat(all(hl, HtmlContainer.class, "is-missed")).hasSize(1);
        assertThat(all(hl, HtmlContainer.class, "is-retry")).hasSize(1);
        assertThat(all(HtmlContainer.class, "why")).hasSize(4);
    }

    @Test
    void a_row_of_phrases_tells_its_own_points() {
        openAttempt(islet.question(HighlightTable.class));

        check(filling("1:1,2 2:5"));

        assertThat(verdict()).startsWith("Partly right: 1 of 3").contains("plus/minus in each row");
        assertThat(words())
                .contains(
                        text("review.group-points", 0, 2),
                        text("review.group-points", 1, 1),
                        text("option.missed"),
                        text("option.retry"));
    }

    @Test
    void a_region_can_be_picked_in_the_drawing_and_then_in_the_list() {
        var attempt = openAttempt(islet.question(HotSpot.class));

        press("spot-tail");

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(choosing(4)));
        assertThat(picked("tail")).isEqualTo(true);
        assertThat(pressed("tail")).isEqualTo("true");

        answer("region-neck", true);

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(choosing(2)));
        assertThat(picked("tail")).isEqualTo(false);
        assertThat(pressed("tail")).isEqualTo("false");
        assertThat(pressed("neck")).isEqualTo("true");
    }

    @Test
    void every_spot_of_the_drawing_has_a_name_in_the_order_drawn() {
        openAttempt(islet.question(HotSpot.class));

        assertThat(all(NativeButton.class, "spot"))
                .extracting(spot -> words(spot))
                .containsExactly("Option 4", "Option 3", "Option 2", "Option 1");
    }

    @Test
    void the_drawing_shows_the_best_region_and_the_one_that_was_picked() {
        openAttempt(islet.question(HotSpot.class));

        check(choosing(4));

        assertThat(verdict())
                .startsWith(text("verdict.region.retry", "Option 2"))
                .contains("0 of 1 point, all or nothing");
        assertThat(all(HtmlContainer.class, "spot"))
                .extracting(spot -> spot.getElement().getAttribute("data-for"))
                .containsExactly("neck", "tail");
        assertThat(all(HtmlContainer.class, "why")).hasSize(4);
    }

    private Object picked(String region) {
        return ((HasValue<?, ?>) find("region-" + region)).getValue();
    }

    private String pressed(String region) {
        return find("spot-" + region).getElement().getAttribute("aria-pressed");
    }
}
