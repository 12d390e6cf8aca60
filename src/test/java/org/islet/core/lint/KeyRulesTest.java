package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.single;

import java.util.stream.Stream;
import org.islet.core.content.Question;
import org.junit.jupiter.api.Test;

/** Keys that can be told by their length or their place. */
class KeyRulesTest {

    private static final Question LONG = single("Which?", "The longest", "One", "Two");
    private static final Question SHORT = single("Which?", "Six", "Longer", "Two");

    @Test
    void a_key_that_is_the_longest_too_often_is_found() {
        assertThat(found(Rule.LONGEST_KEY, LONG, SHORT))
                .containsExactly("the key is the longest option in 1 of 2 single-choice questions");
    }

    @Test
    void two_longest_keys_of_five_are_let_pass() {
        assertThat(found(Rule.LONGEST_KEY, LONG, LONG, SHORT, SHORT, SHORT)).isEmpty();
    }

    @Test
    void a_key_as_long_as_a_distractor_is_not_the_longest() {
        assertThat(found(Rule.LONGEST_KEY, single("Which?", "One", "Two", "Six"))).isEmpty();
    }

    @Test
    void fixed_keys_mostly_in_one_place_are_found() {
        assertThat(found(Rule.KEY_POSITION, fixed("+--", "+--", "+--", "-+-")))
                .containsExactly("of 4 questions in fixed order, 3 have the key in one place");
    }

    @Test
    void fixed_keys_spread_or_too_few_to_tell_are_let_pass() {
        assertThat(found(Rule.KEY_POSITION, fixed("+--", "+--", "-+-", "--+"))).isEmpty();
        assertThat(found(Rule.KEY_POSITION, fixed("+--", "+--", "+--"))).isEmpty();
    }

    @Test
    void shuffled_keys_have_no_place() {
        assertThat(found(Rule.KEY_POSITION, LONG, LONG, LONG, SHORT)).isEmpty();
    }

    @Test
    void statements_that_are_all_true_are_found() {
        assertThat(found(Rule.KEY_POSITION, statements(true, true, true, true)))
                .containsExactly("all 4 statements are true");
    }

    @Test
    void statements_of_both_kinds_or_too_few_to_tell_are_let_pass() {
        assertThat(found(Rule.KEY_POSITION, statements(true, true, true, false))).isEmpty();
        assertThat(found(Rule.KEY_POSITION, statements(false, false, false))).isEmpty();
    }

    private static Question[] fixed(String... options) {
        return Stream.of(options)
                .map(each -> question("q-1").inFixedOrder().singleChoice(each))
                .toArray(Question[]::new);
    }

    private static Question[] statements(Boolean... answers) {
        return Stream.of(answers)
                .map(each -> question("q-1").trueFalse(each))
                .toArray(Question[]::new);
    }
}
