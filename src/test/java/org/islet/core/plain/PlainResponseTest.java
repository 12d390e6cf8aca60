package org.islet.core.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.filling;
import static org.islet.core.Fixtures.ordering;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.typing;

import org.islet.core.scoring.Response;
import org.junit.jupiter.api.Test;

class PlainResponseTest {

    @Test
    void choices_are_told_in_the_order_of_the_file() {
        assertThat(PlainResponse.of(question("q").selectAll("++-"), choosing(3, 1)))
                .isEqualTo("Option 1; Option 3");
    }

    @Test
    void a_number_is_told_with_its_unit() {
        assertThat(PlainResponse.of(question("q").numeric("4", "0"), typing("2.50")))
                .isEqualTo("2.5 cm");
    }

    @Test
    void rows_are_told_with_what_was_put_beside_them() {
        assertThat(PlainResponse.of(question("q").multiMatrix("++", "+-"), filling("2:1 1:2,1")))
                .isEqualTo("Row 1: Choice 1, Choice 2; Row 2: Choice 1");
    }

    @Test
    void a_row_without_an_answer_is_left_out() {
        assertThat(PlainResponse.of(question("q").matching(2, 2, 1), filling("2:1")))
                .isEqualTo("Row 2: Choice 1");
    }

    @Test
    void steps_are_told_in_the_order_given() {
        assertThat(PlainResponse.of(question("q").ordering(3), ordering(3, 1, 2)))
                .isEqualTo("1. Step 3; 2. Step 1; 3. Step 2");
    }

    @Test
    void nothing_has_no_words() {
        assertThat(PlainResponse.of(question("q").ordering(3), new Response.Unanswered()))
                .isEmpty();
    }

    @Test
    void what_cannot_be_an_answer_has_no_words() {
        var question = question("q").singleChoice("+--");
        assertThatThrownBy(() -> PlainResponse.of(question, typing("2")))
                .hasMessageContaining("WRONG_KIND");
    }
}
