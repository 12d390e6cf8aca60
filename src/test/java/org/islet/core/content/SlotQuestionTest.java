package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.islet.core.Fixtures.AQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, groups and steps that can be asked, and those that are refused with a reason. */
class SlotQuestionTest {

    private static final AQuestion Q = question("q-1");

    @Test
    void a_matching_may_offer_more_than_its_rows_use() {
        assertThat(Q.matching(5, 1, 2).slots())
                .allSatisfy(slot -> assertThat(slot.choices()).hasSize(5));
    }

    @Test
    void one_row_is_too_few_and_nine_are_too_many() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.matching(3, 1))
                .withMessage("question \"q-1\" has 1 rows; give 2 to 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.matrix(3, 1, 2, 3, 1, 2, 3, 1, 2, 3))
                .withMessageContaining("has 9 rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void a_matrix_has_2_to_6_columns(int columns) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.matrix(columns, 1, 1))
                .withMessageContaining("has %d columns; give 2 to 6", columns);
    }

    @Test
    void a_row_of_one_choice_has_one_answer() {
        var rows =
                List.of(
                        AQuestion.row(1, Set.of(option(1), option(2))),
                        AQuestion.row(2, Set.of(option(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matrix(Q.head(), AQuestion.choices(2), rows))
                .withMessageContainingAll("\"Row 1\" has 2 answers", "multi-matrix");
    }

    @Test
    void a_row_without_answer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AQuestion.row(1, Set.of()))
                .withMessageContainingAll("\"Row 1\" has no answer", "at least one");
    }

    @Test
    void a_misconception_belongs_to_a_choice_that_is_no_answer() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Row(
                                        new SlotId("1"),
                                        "Row",
                                        Set.of(option(1)),
                                        "Because.",
                                        Map.of(option(1), "It is so.")))
                .withMessageContaining("misconception for its answer");
    }

    @Test
    void a_column_that_is_the_answer_of_no_row_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.multiMatrix("+-", "+-"))
                .withMessageContainingAll("\"Choice 2\" is the answer of no row", "leave it out");
    }

    @Test
    void options_are_named_through_all_groups() {
        assertThat(Q.grouping("+-", "-+").options().map(Option::id))
                .containsExactly(option(1), option(2), option(3), option(4));
    }

    @Test
    void a_group_without_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.grouping("+-", "--"))
                .withMessageContainingAll("\"Group 2\" has no keyed option", "key: true");
    }

    @Test
    void a_group_of_one_option_and_a_single_group_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.grouping("+-", "+"))
                .withMessageContaining("\"Group 2\" has 1 options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.grouping("+-"))
                .withMessageContaining("has 1 groups; give 2 to 8");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9})
    void a_sequence_has_3_to_8_steps(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.ordering(steps))
                .withMessageContaining("has %d steps; give 3 to 8", steps);
    }

    @Test
    void choices_are_named_through_all_blanks() {
        assertThat(Q.cloze("+-", "-+").choices().stream().map(Choice::id))
                .containsExactly(option(1), option(2), option(3), option(4));
        assertThat(Q.clozeDrag(3, 1, 2).choices()).hasSize(3);
    }

    @Test
    void a_blank_is_told_by_its_sentence_or_its_row() {
        var cloze =
                new Cloze(
                        Q.head(),
                        GapText.of("It is [1]. Then [2] follows."),
                        Q.cloze("+-", "-+").blanks(),
                        false);
        assertThat(cloze.slots())
                .extracting(Slot::prompt)
                .containsExactly("It is ____.", "Then ____ follows.");
        assertThat(Q.clozeTable("+-", "-+").slots())
                .extracting(Slot::prompt)
                .containsExactly("Row 1, Size: about ____ cm", "Row 2, Size: about ____ cm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1] and [2]", "no blank", "[3], [1] or a [word]", "[1][2]"})
    void a_text_with_blanks_reads_back_as_it_was_written(String text) {
        assertThat(GapText.of(text).written()).isEqualTo(text);
    }

    @Test
    void seven_blanks_are_too_many_and_so_are_seven_choices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.cloze("+-", "+-", "+-", "+-", "+-", "+-", "+-"))
                .withMessageContaining("has 7 blanks; give 1 to 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.cloze("+------"))
                .withMessageContaining("has 7 choices for blank 1; give 2 to 6");
    }

    @Test
    void a_rationale_has_one_reason_or_two() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.rationale("+-"))
                .withMessageContaining("has 1 blanks; give 2 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.rationale("+-", "+-", "+-", "+-"))
                .withMessageContaining("has 4 blanks; give 2 to 3");
    }

    @Test
    void a_bow_tie_has_4_conditions_5_actions_and_5_parameters_with_their_keys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.bowTie("+--", "++---", "++---"))
                .withMessageContaining(
                        "has 3 options under condition, 1 of them keyed; give 4 and");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.bowTie("+---", "+----", "++---"))
                .withMessageContaining("under actions, 1 of them keyed; give 5 and key 2");
        assertThat(Q.bowTie("+---", "++---", "++---").options().map(Option::id).distinct())
                .hasSize(14);
    }

    @Test
    void a_bank_has_a_word_to_spare_and_none_for_two_blanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.clozeDrag(2, 1, 2))
                .withMessageContaining("more choices than blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.clozeDrag(3, 1, 1))
                .withMessageContaining("puts \"Choice 1\" into two blanks");
    }

    @Test
    void nothing_stands_twice() {
        var step = new Step(option(1), "Look", "Because.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ordering(Q.head(), List.of(step, step, step)))
                .withMessageContaining("has the step \"Look\" twice");
        var row = AQuestion.row(1, Set.of(option(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matrix(Q.head(), AQuestion.choices(2), List.of(row, row)))
                .withMessageContaining("has the row \"Row 1\" twice");
        var choice = new Choice(option(1), "T1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Matching(Q.head(), List.of(choice, choice), List.of(row), true))
                .withMessageContaining("has the choice \"T1\" twice");
    }

    @Test
    void the_head_of_a_column_is_short() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(option(1), "x".repeat(121)))
                .withMessageContaining("has 121 characters; write at most 120");
    }
}
