package org.islet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.typing;

import java.util.List;
import java.util.stream.Stream;
import org.islet.core.content.Highlight;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Numeric;
import org.islet.core.content.Question;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures of the scoring rules. */
class ScoringTest {

    private static final SingleChoice SINGLE = question("single").singleChoice("-+--");
    private static final SelectAll SELECT_ALL = question("all").selectAll("++++---");
    private static final SelectN SELECT_3 = question("three").selectN("+++---");
    private static final Highlight PHRASES = question("phrases").highlight("+-+--");
    private static final HotSpot REGION = question("region").hotSpot("-+-");
    private static final TrueFalse STATEMENT = question("statement").trueFalse(false);
    private static final Numeric FOUR = question("four").numeric("4", "0");
    private static final Numeric ABOUT_FOUR = question("about-four").numeric("4", "0.5");

    static Stream<Question> every_type() {
        return Stream.of(SINGLE, SELECT_ALL, SELECT_3, PHRASES, REGION, STATEMENT, FOUR);
    }

    @Test
    void the_keyed_option_of_a_single_choice_earns_the_point() {
        assertThat(score(SINGLE, choosing(2))).isEqualTo(new Score(1, 1));
    }

    @Test
    void another_option_of_a_single_choice_earns_nothing() {
        assertThat(score(SINGLE, choosing(1))).isEqualTo(new Score(0, 1));
    }

    @Test
    void two_options_of_a_single_choice_are_refused() {
        assertThat(Scoring.refusal(SINGLE, choosing(1, 2))).contains(Refusal.TOO_MANY);
    }

    @Test
    void phrases_earn_what_is_right_less_what_is_not_and_never_less_than_0() {
        assertThat(score(PHRASES, choosing(1, 3))).isEqualTo(new Score(2, 2));
        assertThat(score(PHRASES, choosing(1, 3, 4))).isEqualTo(new Score(1, 2));
        assertThat(score(PHRASES, choosing(1, 2, 4, 5))).isEqualTo(new Score(0, 2));
        assertThat(Scoring.refusal(PHRASES, choosing(1, 2, 3, 4, 5))).isEmpty();
    }

    @Test
    void the_keyed_region_alone_earns_the_point_of_a_hot_spot() {
        assertThat(score(REGION, choosing(2))).isEqualTo(new Score(1, 1));
        assertThat(score(REGION, choosing(3))).isEqualTo(new Score(0, 1));
        assertThat(Scoring.refusal(REGION, choosing(1, 2))).contains(Refusal.TOO_MANY);
        assertThat(Scoring.refusal(REGION, choosing(4))).contains(Refusal.UNKNOWN_OPTION);
    }

    @Test
    void a_false_statement_judged_false_earns_the_point() {
        assertThat(score(STATEMENT, Chosen.of(TrueFalse.FALSE))).isEqualTo(new Score(1, 1));
    }

    @Test
    void a_false_statement_judged_true_earns_nothing() {
        assertThat(score(STATEMENT, Chosen.of(TrueFalse.TRUE))).isEqualTo(new Score(0, 1));
    }

    @Test
    void a_true_statement_judged_true_earns_the_point() {
        var statement = question("statement").trueFalse(true);
        assertThat(score(statement, Chosen.of(TrueFalse.TRUE))).isEqualTo(new Score(1, 1));
    }

    @Test
    void judging_a_statement_both_ways_is_refused() {
        assertThat(Scoring.refusal(STATEMENT, Chosen.of(TrueFalse.TRUE, TrueFalse.FALSE)))
                .contains(Refusal.TOO_MANY);
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "4.00, 1", "004, 1", "4.0001, 0", "3.9999, 0", "-4, 0", "0, 0"})
    void without_tolerance_only_the_number_itself_earns_the_point(String number, int points) {
        assertThat(score(FOUR, typing(number))).isEqualTo(new Score(points, 1));
    }

    @ParameterizedTest
    @CsvSource({"3.5, 1", "4.5, 1", "4.500, 1", "3.4999, 0", "4.5001, 0"})
    void both_edges_of_the_tolerance_earn_the_point(String number, int points) {
        assertThat(score(ABOUT_FOUR, typing(number))).isEqualTo(new Score(points, 1));
    }

    @ParameterizedTest
    @CsvSource({"4.00, 4", "4, 4.00", "4E+1, 40", "0.0, 0"})
    void the_scale_of_a_number_does_not_matter(String answer, String number) {
        var question = question("scale").numeric(answer, "0.00");
        assertThat(score(question, typing(number))).isEqualTo(new Score(1, 1));
    }

    @Test
    void select_all_with_4_right_and_2_wrong_of_4_earns_2() {
        assertThat(score(SELECT_ALL, choosing(1, 2, 3, 4, 5, 6))).isEqualTo(new Score(2, 4));
    }

    @Test
    void select_all_with_1_right_and_3_wrong_of_4_earns_0() {
        assertThat(score(SELECT_ALL, choosing(1, 5, 6, 7))).isEqualTo(new Score(0, 4));
    }

    @Test
    void select_all_with_3_right_of_4_earns_3() {
        assertThat(score(SELECT_ALL, choosing(1, 2, 4))).isEqualTo(new Score(3, 4));
    }

    @Test
    void select_all_with_nothing_picked_earns_0() {
        assertThat(score(SELECT_ALL, choosing())).isEqualTo(new Score(0, 4));
    }

    @Test
    void select_3_with_2_right_and_1_wrong_earns_2() {
        assertThat(score(SELECT_3, choosing(1, 2, 4))).isEqualTo(new Score(2, 3));
    }

    @Test
    void select_3_with_3_right_earns_3() {
        assertThat(score(SELECT_3, choosing(1, 2, 3))).isEqualTo(new Score(3, 3));
    }

    @Test
    void select_3_with_3_wrong_earns_0_and_not_less() {
        assertThat(score(SELECT_3, choosing(4, 5, 6))).isEqualTo(new Score(0, 3));
    }

    @Test
    void more_picks_than_select_n_asks_for_are_refused() {
        assertThat(Scoring.refusal(SELECT_3, choosing(1, 2, 3, 4))).contains(Refusal.TOO_MANY);
    }

    @Test
    void fewer_picks_than_select_n_asks_for_are_an_answer() {
        assertThat(Scoring.refusal(SELECT_3, choosing(1))).isEmpty();
    }

    @Test
    void select_all_takes_every_option_at_once() {
        assertThat(Scoring.refusal(SELECT_ALL, choosing(1, 2, 3, 4, 5, 6, 7))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_blank_answer_earns_nothing(Question question) {
        assertThat(score(question, new Unanswered()).points()).isZero();
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_blank_answer_is_never_refused(Question question) {
        assertThat(Scoring.refusal(question, new Unanswered())).isEmpty();
    }

    @Test
    void an_option_that_the_question_does_not_have_is_refused() {
        assertThat(Scoring.refusal(SINGLE, choosing(5))).contains(Refusal.UNKNOWN_OPTION);
    }

    @Test
    void a_number_for_a_choice_is_refused() {
        assertThat(Scoring.refusal(SELECT_ALL, typing("1"))).contains(Refusal.WRONG_KIND);
    }

    @Test
    void a_choice_for_a_number_is_refused() {
        assertThat(Scoring.refusal(FOUR, choosing(4))).contains(Refusal.WRONG_KIND);
    }

    @Test
    void what_is_refused_is_never_scored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.mark(SELECT_3, choosing(1, 2, 3, 4)))
                .withMessageContainingAll("three", "chosen 1 2 3 4", "TOO_MANY");
    }

    @Test
    void the_marking_tells_the_rule_and_the_tally() {
        assertThat(Scoring.mark(SELECT_ALL, choosing(1, 2, 3, 5)))
                .isEqualTo(
                        new Marked(
                                new Score(2, 4),
                                ScoringRule.PLUS_MINUS,
                                Scope.ITEM,
                                List.of(new Tally(4, 3, 1))));
    }

    @Test
    void each_type_has_the_rule_that_was_published_for_it() {
        assertThat(every_type().map(Scoring::ruleOf))
                .containsExactly(
                        ScoringRule.ALL_OR_NOTHING,
                        ScoringRule.PLUS_MINUS,
                        ScoringRule.EACH_RIGHT,
                        ScoringRule.PLUS_MINUS,
                        ScoringRule.ALL_OR_NOTHING,
                        ScoringRule.ALL_OR_NOTHING,
                        ScoringRule.ALL_OR_NOTHING);
    }

    private static Score score(Question question, Response response) {
        return Scoring.mark(question, response).score();
    }
}
