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

    private static int[] places(String order) {
        return List.of(order.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }

    private static DrawnItem item(Question question, int... places) {
        List<OptionId> order = IntStream.of(places).mapToObj(Fixtures::option).toList();
        return new DrawnItem(
                versioned(question).lesson(), versioned(question).version(), question, order);
    }
}
