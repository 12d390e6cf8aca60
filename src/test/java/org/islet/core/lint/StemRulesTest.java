package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;
import static org.islet.core.lint.Sample.after;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.head;
import static org.islet.core.lint.Sample.single;

import org.islet.core.Fixtures;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stems that turn the question round, stop short or lack a case. */
class StemRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which organ is not near the pancreas?",
                "Which is found with all but the last, except one?",
                "Which is least likely?",
                "The doctor explains the stage. Which reply does not fit?"
            })
    void a_negative_stem_is_found(String stem) {
        assertThat(found(Rule.NEGATIVE_STEM, stem(stem))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which organ is NOT near the pancreas?",
                "Which tumor has at least 20 mitoses?",
                "How many should it be at the least?",
                "It is best not to drink. Which number is the ceiling?",
                "Which reply fits “I do not want to know”?",
                "Which of these counts although it is not part of the stage?",
                "What note does the nurse write?"
            })
    void a_negation_beside_the_question_is_let_pass(String stem) {
        assertThat(found(Rule.NEGATIVE_STEM, stem(stem))).isEmpty();
    }

    @Test
    void a_statement_may_deny_something() {
        var statement =
                TrueFalse.of(
                        head("", "A stage is not a grade."), true, "So.", "So.", "They are one.");
        assertThat(found(Rule.NEGATIVE_STEM, statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The T of this tumor is", "The stage of this tumor is:", "Which"})
    void a_stem_that_goes_on_in_the_options_is_found(String stem) {
        assertThat(found(Rule.STEM_END, stem(stem))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Which T?", "Give the T.", "What is meant by “T?”", "Which? (Choose all.)"})
    void a_stem_that_ends_is_let_pass(String stem) {
        assertThat(found(Rule.STEM_END, stem(stem))).isEmpty();
    }

    @Test
    void a_short_question_to_apply_without_case_is_found() {
        assertThat(found(Rule.VIGNETTE, stem("Which T is it?"))).hasSize(1);
    }

    @Test
    void a_scenario_is_a_case() {
        assertThat(found(Rule.VIGNETTE, after("It has 1.9 cm.", stem("Which T is it?")))).isEmpty();
    }

    @Test
    void a_stem_of_sixty_characters_holds_a_case() {
        assertThat(found(Rule.VIGNETTE, stem("x".repeat(59) + "?"))).isEmpty();
        assertThat(found(Rule.VIGNETTE, stem("x".repeat(58) + "?"))).hasSize(1);
    }

    @Test
    void phrases_are_picked_from_a_case() {
        assertThat(found(Rule.VIGNETTE, question("q-1").highlight("+--"))).isEmpty();
        assertThat(found(Rule.VIGNETTE, question("q-1").highlightTable("+-", "+-"))).isEmpty();
    }

    @Test
    void a_question_to_remember_needs_no_case() {
        var recall = question("q-1").at(CognitiveLevel.REMEMBER).singleChoice("+--");
        assertThat(found(Rule.VIGNETTE, recall)).isEmpty();
    }

    private static SingleChoice stem(String stem) {
        return single(stem, "One", "Two", "Six");
    }

    @Test
    void measurements_are_a_case() {
        var head = Fixtures.question("q-1").showing(Fixtures.trend(2));
        assertThat(
                        found(
                                Rule.VIGNETTE,
                                new SelectAll(head, Fixtures.AQuestion.options("+--"), true)))
                .isEmpty();
    }
}
