package org.islet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.filling;
import static org.islet.core.Fixtures.ordering;
import static org.islet.core.Fixtures.question;

import java.util.stream.Stream;
import org.islet.core.content.BowTie;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures of the rules for rows, columns, groups and steps. */
class SlotScoringTest {

    private static final Matching MATCHING = question("matching").matching(4, 3, 1, 2);
    private static final Matrix MATRIX = question("matrix").matrix(4, 1, 2, 3, 4, 1);
    // 8 keyed cells; 3, 2 and 3 in its columns.
    private static final MultiMatrix SEVERAL =
            question("several").multiMatrix("+-+", "+--", "++-", "-+-", "--+", "--+");
    private static final Grouping GROUPING = question("grouping").grouping("++-", "+---");
    private static final HighlightTable TABLE = question("table").highlightTable("++-", "+---");
    private static final Cloze CLOZE = question("cloze").cloze("-+-", "+-", "--+");
    private static final ClozeTable FILLED_TABLE = question("table").clozeTable("+-", "-+");
    private static final ClozeDrag DRAG = question("drag").clozeDrag(4, 2, 3);
    private static final Rationale DYAD = question("dyad").rationale("+-", "+-");
    private static final Rationale TRIAD = question("triad").rationale("+-", "+-", "+-");
    private static final BowTie BOW_TIE = question("bow-tie").bowTie("+---", "++---", "++---");
    private static final Ordering ORDERING = question("ordering").ordering(4);

    static Stream<Question> every_type() {
        return Stream.of(
                MATCHING,
                MATRIX,
                SEVERAL,
                GROUPING,
                TABLE,
                CLOZE,
                FILLED_TABLE,
                DRAG,
                DYAD,
                TRIAD,
                BOW_TIE,
                ORDERING);
    }

    @Test
    void a_matching_earns_a_point_for_each_right_row() {
        assertThat(score(MATCHING, "1:3 2:4 3:2")).isEqualTo(new Score(2, 3));
    }

    @Test
    void a_row_without_an_answer_earns_nothing_and_costs_nothing() {
        assertThat(score(MATCHING, "1:3")).isEqualTo(new Score(1, 3));
    }

    @Test
    void a_matrix_of_5_rows_with_4_right_earns_4() {
        assertThat(score(MATRIX, "1:1 2:2 3:3 4:4 5:2")).isEqualTo(new Score(4, 5));
    }

    @Test
    void several_choices_are_floored_in_each_column_and_not_over_the_item() {
        assertThat(score(SEVERAL, "1:1 2:1,3 3:1,2,3 4:2,3 5:3")).isEqualTo(new Score(5, 8));
    }

    @Test
    void the_marking_tells_what_each_column_counts() {
        var marked = Scoring.mark(SEVERAL, filling("1:1 2:1,3 3:1,2,3 4:2,3 5:3"));
        assertThat(marked.scope()).isEqualTo(Scope.COLUMN);
        assertThat(marked.tallies())
                .containsExactly(new Tally(3, 3, 0), new Tally(2, 2, 0), new Tally(3, 1, 3));
        assertThat(marked.total()).isEqualTo(new Tally(8, 6, 3));
        assertThat(marked.scoreOf(new Tally(3, 1, 3))).isEqualTo(new Score(0, 3));
    }

    @Test
    void groups_are_floored_one_by_one() {
        assertThat(score(GROUPING, "1:1,2 2:5,6,7")).isEqualTo(new Score(2, 3));
    }

    @Test
    void a_wrong_pick_in_a_group_costs_a_point_there() {
        assertThat(score(GROUPING, "1:1,2,3 2:4")).isEqualTo(new Score(2, 3));
    }

    @Test
    void phrases_in_a_table_are_floored_row_by_row_and_not_over_the_item() {
        assertThat(score(TABLE, "1:1,2 2:5,6,7")).isEqualTo(new Score(2, 3));
        assertThat(score(TABLE, "1:1,2,3 2:4")).isEqualTo(new Score(2, 3));
        assertThat(Scoring.scopeOf(TABLE)).isEqualTo(Scope.ROW);
    }

    @Test
    void a_phrase_of_another_row_is_refused() {
        assertThat(Scoring.refusal(TABLE, filling("1:4"))).contains(Refusal.UNKNOWN_OPTION);
    }

    @Test
    void blanks_earn_a_point_each_and_cost_nothing() {
        assertThat(score(CLOZE, "1:2 2:5 3:8")).isEqualTo(new Score(2, 3));
        assertThat(score(FILLED_TABLE, "1:2")).isEqualTo(new Score(0, 2));
        assertThat(score(DRAG, "1:2 2:4")).isEqualTo(new Score(1, 2));
        assertThat(Scoring.mark(CLOZE, filling("1:2")).scope()).isEqualTo(Scope.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"1:1, 0", "2:3, 0", "1:1 2:4, 0", "1:2 2:3, 0", "1:1 2:3, 1"})
    void a_dyad_earns_its_point_only_if_both_parts_are_right(String slots, int points) {
        assertThat(score(DYAD, slots)).isEqualTo(new Score(points, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1:2 2:3 3:5, 0",
        "2:3 3:5, 0",
        "1:1, 0",
        "1:1 2:3 3:6, 1",
        "1:1 3:5, 1",
        "1:1 2:3 3:5, 2"
    })
    void a_triad_earns_a_point_for_each_reason_and_none_without_its_anchor(
            String slots, int points) {
        assertThat(score(TRIAD, slots)).isEqualTo(new Score(points, 2));
    }

    @Test
    void a_bow_tie_with_both_actions_another_condition_and_one_parameter_earns_3() {
        assertThat(score(BOW_TIE, "actions:5,6 condition:2 parameters:10,12"))
                .isEqualTo(new Score(3, 5));
    }

    @Test
    void the_targets_of_a_bow_tie_count_in_any_order_and_empty_ones_cost_nothing() {
        assertThat(score(BOW_TIE, "parameters:11,10 condition:1 actions:6,5"))
                .isEqualTo(new Score(5, 5));
        assertThat(score(BOW_TIE, "actions:6")).isEqualTo(new Score(1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions:5,6,7", "condition:1,2", "parameters:10,11,12"})
    void no_part_of_a_bow_tie_takes_more_than_its_targets(String slots) {
        assertThat(Scoring.refusal(BOW_TIE, filling(slots))).contains(Refusal.TOO_MANY);
    }

    @Test
    void an_action_is_no_parameter() {
        assertThat(Scoring.refusal(BOW_TIE, filling("parameters:5")))
                .contains(Refusal.UNKNOWN_OPTION);
    }

    @Test
    void a_word_of_a_bank_is_in_one_blank_at_most() {
        assertThat(Scoring.refusal(DRAG, filling("1:3 2:3"))).contains(Refusal.TOO_MANY);
        assertThat(Scoring.refusal(DRAG, filling("1:3 2:2"))).isEmpty();
    }

    @Test
    void a_blank_takes_one_choice_and_only_of_its_own() {
        assertThat(Scoring.refusal(CLOZE, filling("1:1,2"))).contains(Refusal.TOO_MANY);
        assertThat(Scoring.refusal(CLOZE, filling("1:4"))).contains(Refusal.UNKNOWN_OPTION);
    }

    @ParameterizedTest
    @CsvSource({"'1 2 3 4', 1, 4", "'1 2 4 3', 0, 2", "'2 1 4 3', 0, 0"})
    void only_the_right_order_earns_the_point(String order, int points, int inPlace) {
        var marked = Scoring.mark(ORDERING, Response.parse("ordered " + order));
        assertThat(marked.score()).isEqualTo(new Score(points, 1));
        assertThat(marked.total().right()).isEqualTo(inPlace);
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_blank_answer_earns_nothing(Question question) {
        assertThat(Scoring.mark(question, new Unanswered()).score().points()).isZero();
    }

    @Test
    void empty_slots_and_an_empty_order_earn_nothing() {
        assertThat(score(GROUPING, "").points()).isZero();
        assertThat(Scoring.mark(ORDERING, ordering()).score().points()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4:1", "1:5", "1:1 2:9"})
    void a_row_or_a_choice_that_the_question_does_not_have_is_refused(String slots) {
        assertThat(Scoring.refusal(MATCHING, filling(slots))).contains(Refusal.UNKNOWN_OPTION);
    }

    @Test
    void an_option_of_another_group_is_refused() {
        assertThat(Scoring.refusal(GROUPING, filling("1:4"))).contains(Refusal.UNKNOWN_OPTION);
    }

    @Test
    void two_choices_in_a_row_of_one_are_refused() {
        assertThat(Scoring.refusal(MATCHING, filling("1:1,2"))).contains(Refusal.TOO_MANY);
        assertThat(Scoring.refusal(MATRIX, filling("1:1,2"))).contains(Refusal.TOO_MANY);
    }

    @Test
    void every_cell_and_every_option_may_be_picked() {
        assertThat(Scoring.refusal(SEVERAL, filling("1:1,2,3 2:1,2,3"))).isEmpty();
        assertThat(Scoring.refusal(GROUPING, filling("1:1,2,3 2:4,5,6,7"))).isEmpty();
    }

    @Test
    void an_order_names_each_step_once() {
        assertThat(Scoring.refusal(ORDERING, ordering(1, 2, 3))).contains(Refusal.TOO_FEW);
        assertThat(Scoring.refusal(ORDERING, ordering(1, 2, 3, 3))).contains(Refusal.TOO_MANY);
        assertThat(Scoring.refusal(ORDERING, ordering(1, 2, 3, 5)))
                .contains(Refusal.UNKNOWN_OPTION);
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_choice_is_an_answer_to_none_of_them(Question question) {
        assertThat(Scoring.refusal(question, choosing(1))).contains(Refusal.WRONG_KIND);
    }

    @Test
    void slots_and_orders_answer_no_other_question() {
        var single = question("single").singleChoice("+--");
        assertThat(Scoring.refusal(single, filling("1:1"))).contains(Refusal.WRONG_KIND);
        assertThat(Scoring.refusal(single, ordering(1))).contains(Refusal.WRONG_KIND);
        assertThat(Scoring.refusal(ORDERING, filling("1:1"))).contains(Refusal.WRONG_KIND);
        assertThat(Scoring.refusal(MATRIX, ordering(1))).contains(Refusal.WRONG_KIND);
    }

    private static Score score(Question question, String slots) {
        return Scoring.mark(question, filling(slots)).score();
    }
}
