package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.versioned;

import java.util.List;
import java.util.stream.IntStream;
import org.islet.core.Fixtures;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders of options that a drawn item takes, and those it refuses. */
class DrawnItemTest {

    private static final Question THREE = question("q-1").singleChoice("+--");

    @Test
    void any_order_of_all_options_is_taken() {
        assertThat(item(THREE, 3, 1, 2).order()).containsExactly(option(3), option(1), option(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1 2 2", "1 2 4", "1 2 3 3", ""})
    void an_order_that_does_not_name_each_option_once_is_refused(String order) {
        int[] places = order.isEmpty() ? new int[0] : places(order);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(THREE, places))
                .withMessageContaining("q-1");
    }

    @Test
    void an_order_for_a_number_question_is_refused() {
        var numeric = question("q-1").numeric("4", "0");
        assertThatIllegalArgumentException().isThrownBy(() -> item(numeric, 1));
    }

    @Test
    void choices_options_of_groups_and_steps_take_an_order() {
        assertThat(item(question("q-1").matching(3, 1, 2), 3, 1, 2).order()).hasSize(3);
        assertThat(item(question("q-1").grouping("+-", "-+"), 2, 1, 4, 3).order()).hasSize(4);
        assertThat(item(question("q-1").ordering(3), 2, 1, 3).order()).hasSize(3);
    }

    @Test
    void rows_and_columns_of_a_matrix_stand_as_in_the_file() {
        assertThat(item(question("q-1").matrix(3, 1, 2)).order()).isEmpty();
        assertThat(item(question("q-1").multiMatrix("+-", "-+")).order()).isEmpty();
    }

    @Test
    void outside_an_attempt_options_stand_as_in_the_file_and_steps_in_reverse() {
        assertThat(DrawnItem.undrawn(versioned(THREE)).order())
                .containsExactly(option(1), option(2), option(3));
        assertThat(DrawnItem.undrawn(versioned(question("q-1").ordering(3))).order())
                .containsExactly(option(3), option(2), option(1));
    }

    private static int[] places(String order) {
        return List.of(order.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }

    private static DrawnItem item(Question question, int... places) {
        List<OptionId> order = IntStream.of(places).mapToObj(Fixtures::option).toList();
        return new DrawnItem(
                versioned(question).lesson(), versioned(question).version(), question, order);
    }
}
