package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.islet.core.Fixtures.AQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that can be asked, and those that are refused with a reason. */
class QuestionTest {

    private static final AQuestion Q = question("q-1");

    @Test
    void a_single_choice_without_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.singleChoice("---"))
                .withMessage("question \"q-1\" has no keyed option; mark one with \"key: true\"");
    }

    @Test
    void a_single_choice_with_two_keys_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.singleChoice("++-"))
                .withMessageContainingAll("has 2 keyed options", "select-all");
    }

    @Test
    void select_all_without_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.selectAll("---"))
                .withMessageContainingAll("no keyed option", "at least one");
    }

    @Test
    void select_all_may_key_every_option() {
        assertThat(Q.selectAll("+++").keyed()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'++--', 3", "'+++-', 2"})
    void select_n_keys_as_many_as_it_asks_for(String options, int choose) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectN(Q.head(), AQuestion.options(options), true, choose))
                .withMessageContainingAll("asks for " + choose, "make the two equal");
    }

    @ParameterizedTest
    @CsvSource({"'+--', 1", "'+++', 3"})
    void select_n_asks_for_more_than_one_and_not_for_all(String options, int choose) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectN(Q.head(), AQuestion.options(options), true, choose))
                .withMessageContaining("choose must lie in 2..2, got " + choose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "+-", "+--------"})
    void fewer_than_3_or_more_than_8_options_are_refused(String options) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.singleChoice(options))
                .withMessage("question \"q-1\" has %d options; give 3 to 8", options.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+--", "+-------"})
    void three_and_8_options_are_taken(String options) {
        assertThat(Q.singleChoice(options).options()).hasSize(options.length());
    }

    @Test
    void the_same_option_twice_is_refused() {
        var options = new ArrayList<>(AQuestion.options("+--"));
        options.add(new Option(option(4), "Option 2 ", false, "Because.", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectAll(Q.head(), options, true))
                .withMessageContainingAll("q-1", "Option 2", "twice");
    }

    @Test
    void an_option_without_rationale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Option(option(1), "T1", true, " ", ""))
                .withMessage("why must not be empty");
    }

    @Test
    void an_option_without_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Option(option(1), "", true, "Because.", ""))
                .withMessage("text of the option must not be empty");
    }

    @Test
    void a_statement_keys_the_answer_and_gives_the_misconception_to_the_other() {
        var statement = TrueFalse.of(Q.head(), false, "Why true.", "Why false.", "A belief.");
        assertThat(statement.options())
                .containsExactly(
                        new Option(TrueFalse.TRUE, "true", false, "Why true.", "A belief."),
                        new Option(TrueFalse.FALSE, "false", true, "Why false.", ""));
    }

    @Test
    void a_negative_tolerance_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.numeric("4", "-0.1"))
                .withMessageContaining("tolerance must be 0 or more, got -0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.0", "3.5", "4.5"})
    void a_slip_within_the_tolerance_is_refused(String slip) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withSlip(slip))
                .withMessageContainingAll("q-1", "slip " + slip, "within the tolerance");
    }

    @Test
    void a_slip_outside_the_tolerance_is_taken() {
        assertThat(withSlip("4.51").slips()).hasSize(1);
    }

    @Test
    void a_question_that_cites_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q.citing().head())
                .withMessageContainingAll("q-1", "cites no fact");
    }

    @Test
    void a_text_of_more_than_4000_characters_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Objective(new ObjectiveId("tnm"), "a".repeat(4001)))
                .withMessage("text has 4001 characters; at most 4000 are allowed");
    }

    @Test
    void a_question_does_not_change_with_the_list_it_was_made_of() {
        var options = new ArrayList<>(AQuestion.options("+--"));
        var question = new SingleChoice(Q.head(), options, true);
        options.clear();
        assertThat(question.options()).hasSize(3);
    }

    @Test
    void an_option_is_found_by_its_name() {
        assertThat(Q.singleChoice("+--").option(option(2)))
                .hasValueSatisfying(found -> assertThat(found.text()).isEqualTo("Option 2"));
        assertThat(Q.singleChoice("+--").option(option(4))).isEmpty();
    }

    private static Numeric withSlip(String slip) {
        return new Numeric(
                Q.head(),
                new BigDecimal("4"),
                new BigDecimal("0.5"),
                "",
                "Because.",
                List.of(new Numeric.Slip(new BigDecimal(slip), "Because.", "")));
    }
}
