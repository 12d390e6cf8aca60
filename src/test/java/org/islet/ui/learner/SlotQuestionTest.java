package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.filling;
import static org.islet.core.Fixtures.ordering;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.BowTie;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Grouping;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Ordering;
import org.islet.core.content.Rationale;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;

/** Questions with rows, groups or steps: what is asked for, what is kept, how it is explained. */
final class SlotQuestionTest extends QuestionPageTest {

    SlotQuestionTest(Islet islet) {
        super(islet);
    }

    @Test
    void a_matrix_waits_for_every_row_and_says_how_many_are_done() {
        var matrix = islet.question(Matrix.class);
        var attempt = openAttempt(matrix);

        give(filling("1:2 3:1"));

        assertThat(words()).contains(text("quiz.need-rows", 2, 3));
        assertThat(find("check").getElement().isEnabled()).isFalse();
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("1:2 3:1")));
    }

    @Test
    void a_row_of_a_matrix_has_one_choice_at_a_time() {
        var attempt = openAttempt(islet.question(Matrix.class));
        give(filling("1:2"));

        give(filling("1:3"));

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("1:3")));
        assertThat(((HasValue<?, ?>) find("cell-1-2")).getValue()).isEqualTo(false);
    }

    @Test
    void enter_checks_a_matrix() {
        var matrix = islet.question(Matrix.class);
        openAttempt(matrix);
        give(Answers.right(matrix));

        press(Key.ENTER, "slots");

        assertThat(verdict()).startsWith("Yes");
    }

    @Test
    void every_cell_is_named_by_its_column_and_its_row() {
        openAttempt(islet.question(Matrix.class));

        assertThat(find("cell-2-3").getElement().getAttribute("aria-labelledby"))
                .isEqualTo("question-column-3 question-row-2");
    }

    @Test
    void a_matrix_is_explained_cell_by_cell_and_row_by_row() {
        openAttempt(islet.question(Matrix.class));

        check(filling("1:1 2:1 3:3"));

        assertThat(verdict()).startsWith("Partly right: 2 of 3").contains("one for each row");
        assertThat(all(HtmlContainer.class, "is-good")).hasSize(2);
        assertThat(all(HtmlContainer.class, "is-missed")).hasSize(1);
        assertThat(all(HtmlContainer.class, "is-retry")).hasSize(1);
        assertThat(words()).contains(text("cell.found"), text("cell.missed"), text("cell.retry"));
        assertThat(all(HtmlContainer.class, "miss")).hasSize(1);
        assertThat(all(HtmlContainer.class, "rwhy")).hasSize(3);
    }

    @Test
    void several_choices_earn_points_by_column_and_the_page_says_so() {
        openAttempt(islet.question(MultiMatrix.class));

        check(filling("1:1,2 2:2"));

        assertThat(verdict())
                .startsWith("Partly right: 1 of 3")
                .contains("2 right, 1 wrong", "plus/minus in each column");
        assertThat(words()).contains("Points", "1 of 1", "0 of 1");
    }

    @Test
    void a_choice_of_several_can_be_taken_back() {
        var attempt = openAttempt(islet.question(MultiMatrix.class));
        give(filling("1:1"));

        give(filling(""));

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(new Unanswered()));
        assertThat(find("check").getElement().isEnabled()).isFalse();
    }

    @Test
    void a_matching_says_what_was_picked_and_what_belongs_there() {
        openAttempt(islet.question(Matching.class));

        check(filling("1:4 2:1 3:3"));

        assertThat(verdict()).startsWith("Partly right: 2 of 3");
        assertThat(words())
                .contains(
                        text("review.picked", "Choice 4"),
                        text("review.belongs", "Choice 2"),
                        text("option.found"));
    }

    @Test
    void a_group_tells_its_own_points() {
        openAttempt(islet.question(Grouping.class));

        check(filling("1:1,2 2:5"));

        assertThat(verdict())
                .startsWith("Partly right: 1 of 3")
                .contains("plus/minus in each group");
        assertThat(words())
                .contains(
                        text("review.group-points", 0, 2),
                        text("review.group-points", 1, 1),
                        text("option.missed"),
                        text("option.retry"));
    }

    @Test
    void a_text_waits_for_every_blank_and_says_how_many_are_filled() {
        var attempt = openAttempt(islet.question(Cloze.class));

        give(filling("1:2"));

        assertThat(words()).contains(text("quiz.need-blanks", 1, 2));
        assertThat(find("check").getElement().isEnabled()).isFalse();
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("1:2")));
    }

    @Test
    void every_blank_is_named_by_the_words_around_it() {
        openAttempt(islet.question(Cloze.class));

        assertThat(find("blank-2").getElement().getAttribute("aria-label"))
                .isEqualTo("Blank 2: Here is blank.");
    }

    @Test
    void a_blank_in_a_table_is_named_by_its_row_and_its_heading() {
        openAttempt(islet.question(ClozeTable.class));

        assertThat(find("blank-2").getElement().getAttribute("aria-label"))
                .isEqualTo("Blank 2: Row 2, Size: about blank cm");
    }

    @Test
    void a_blank_tells_what_was_picked_and_what_belongs_there() {
        openAttempt(islet.question(Cloze.class));

        check(filling("1:1 2:4"));

        assertThat(verdict()).startsWith("Partly right: 1 of 2").contains("one for each blank");
        assertThat(words())
                .contains(
                        text("review.picked", "Choice 1"),
                        text("review.belongs", "Choice 2"),
                        text("option.found"));
        assertThat(all(HtmlContainer.class, "gap")).hasSize(3);
    }

    @Test
    void a_reason_earns_nothing_unless_the_conclusion_is_right_and_the_page_says_so() {
        openAttempt(islet.question(Rationale.class));

        check(filling("1:2 2:4 3:6"));

        assertThat(verdict())
                .startsWith("Not quite: 0 of 2")
                .contains("one for each reason, and only if blank 1 is right");
        assertThat(all(HtmlContainer.class, "is-retry")).hasSize(2);
    }

    @Test
    void a_bow_tie_stops_at_two_actions_until_one_is_taken_back() {
        openAttempt(islet.question(BowTie.class));

        give(filling("actions:5,6"));

        assertThat(enabled("option-5", "option-6", "option-7")).containsExactly(true, true, false);
        assertThat(words()).contains(text("question.chosen-of", text("bow-tie.actions"), 2, 2));
        answer("option-6", false);
        assertThat(enabled("option-6", "option-7")).containsExactly(true, true);
    }

    @Test
    void a_bow_tie_waits_for_its_five_targets() {
        openAttempt(islet.question(BowTie.class));

        give(filling("actions:5,6 condition:2"));

        assertThat(words()).contains(text("quiz.need-targets", 3, 5));
        assertThat(find("check").getElement().isEnabled()).isFalse();
    }

    @Test
    void the_lists_of_a_phone_and_the_cards_of_a_wide_screen_say_the_same() {
        var attempt = openAttempt(islet.question(BowTie.class));

        answer("target-actions-2", "1");
        assertThat(value("option-5")).isEqualTo(true);
        answer("option-7", true);

        assertThat(value("target-actions-1")).isEqualTo("3");
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("actions:5,7")));
    }

    @Test
    void an_option_picked_for_the_other_target_moves_there() {
        var attempt = openAttempt(islet.question(BowTie.class));

        answer("target-parameters-1", "4");
        answer("target-parameters-2", "4");

        assertThat(((HasValue<?, ?>) find("target-parameters-1")).getValue()).isEqualTo("");
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("parameters:13")));
    }

    @Test
    void a_bow_tie_has_one_condition_at_a_time() {
        var attempt = openAttempt(islet.question(BowTie.class));

        give(filling("condition:1"));
        give(filling("condition:2"));

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("condition:2")));
        assertThat(((HasValue<?, ?>) find("option-1")).getValue()).isEqualTo(false);
    }

    @Test
    void a_bow_tie_is_explained_option_by_option() {
        openAttempt(islet.question(BowTie.class));

        check(filling("condition:1 actions:5,8 parameters:11,13"));

        assertThat(verdict())
                .startsWith("Partly right: 3 of 5")
                .contains("3 right: 3 of 5 points, one for each target");
        assertThat(words())
                .contains(text("option.found"), text("option.missed"), text("option.retry"));
        assertThat(all(HtmlContainer.class, "target")).hasSize(5);
    }

    @Test
    void a_word_that_is_taken_up_goes_into_the_next_blank_pressed() {
        var attempt = openAttempt(islet.question(ClozeDrag.class));

        press("word-3");
        assertThat(find("word-3").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(words()).contains(text("question.held", "Choice 3"));
        press("blank-1");

        assertThat(words()).contains(text("question.put", "Choice 3", "1"));
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("1:3")));
    }

    @Test
    void a_word_in_a_blank_moves_on_to_another() {
        var attempt = openAttempt(islet.question(ClozeDrag.class));
        give(filling("1:3 2:1"));

        press("word-3");
        press("blank-2");

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(filling("2:3")));
    }

    @Test
    void a_blank_pressed_without_a_word_gives_its_word_back() {
        var attempt = openAttempt(islet.question(ClozeDrag.class));
        give(filling("1:3"));

        press("blank-1");

        assertThat(words()).contains(text("question.taken-out", "Choice 3"));
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(new Unanswered()));
        press("blank-1");
        assertThat(words()).contains(text("question.word-first"));
    }

    @Test
    void a_word_pressed_again_is_put_down() {
        openAttempt(islet.question(ClozeDrag.class));

        press("word-2");
        press("word-2");
        press("blank-1");

        assertThat(words()).contains(text("question.word-first"));
    }

    @Test
    void an_order_cannot_be_checked_before_a_step_is_moved() {
        openAttempt(islet.question(Ordering.class));

        assertThat(find("check").getElement().isEnabled()).isFalse();
        assertThat(words()).contains(text("quiz.need-order"));

        press("down-1");

        assertThat(find("check").getElement().isEnabled()).isTrue();
    }

    @Test
    void where_a_step_went_is_announced() {
        openAttempt(islet.question(Ordering.class));

        press("down-1");

        assertThat(words()).contains(text("question.moved", "Step 4", 2, 4));
    }

    @Test
    void the_first_step_goes_no_further_up_and_the_last_no_further_down() {
        openAttempt(islet.question(Ordering.class));

        assertThat(enabled("up-1", "down-1", "up-4", "down-4"))
                .containsExactly(false, true, true, false);
    }

    @Test
    void each_step_tells_whether_it_is_in_its_place() {
        openAttempt(islet.question(Ordering.class));

        check(ordering(1, 2, 4, 3));

        assertThat(verdict())
                .startsWith("Not quite: 2 of 4")
                .contains("0 of 1 point, all or nothing");
        assertThat(words())
                .contains(
                        text("review.in-place"),
                        text("review.belongs-in-step", 3),
                        text("review.belongs-in-step", 4));
    }

    @Test
    void before_the_check_the_page_names_no_step_by_its_right_place() {
        openAttempt(islet.question(Ordering.class));

        // Drawn in reverse, so that a name from the file would count down.
        assertThat(
                        all(find("steps"), NativeButton.class, "icon").stream()
                                .map(Component::getTestId)
                                .toList())
                .isEqualTo(
                        List.of(
                                "up-1", "down-1", "up-2", "down-2", "up-3", "down-3", "up-4",
                                "down-4"));
    }

    private List<Boolean> enabled(String... testIds) {
        return List.of(testIds).stream().map(each -> find(each).getElement().isEnabled()).toList();
    }
}
