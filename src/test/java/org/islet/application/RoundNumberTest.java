package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of rounds. */
final class RoundNumberTest {

    @Test
    void one_number_stands_for_one_row_of_random_numbers() {
        assertThat(new RoundNumber(7).random().nextLong())
                .isEqualTo(new RoundNumber(7).random().nextLong())
                .isNotEqualTo(new RoundNumber(8).random().nextLong());
    }

    @Test
    void a_number_drawn_by_chance_names_a_round() {
        var random = new SplittableRandom(1);

        assertThat(RoundNumber.draw(random).value()).isBetween(1, 9999);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void other_numbers_name_none(int number) {
        assertThatThrownBy(() -> new RoundNumber(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got " + number);
    }
}
