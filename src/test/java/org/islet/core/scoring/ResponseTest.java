package org.islet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.filling;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.ordering;
import static org.islet.core.Fixtures.typing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.islet.core.content.OptionId;
import org.islet.core.content.SlotId;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts under which responses are kept. */
class ResponseTest {

    @Test
    void what_fills_slots_is_written_by_their_places() {
        var filled =
                new Filled(
                        Map.of(
                                new SlotId("10"), Set.of(option(1)),
                                new SlotId("2"), Set.of(option(11), option(3))));
        assertThat(filled.canonical()).isEqualTo("filled 2:3,11 10:1");
    }

    @Test
    void a_slot_with_nothing_in_it_is_left_out() {
        assertThat(filling("1:2 2:1").with(new SlotId("1"), Set.of())).isEqualTo(filling("2:1"));
    }

    @Test
    void steps_are_written_in_the_order_given() {
        assertThat(ordering(3, 1, 2).canonical()).isEqualTo("ordered 3 1 2");
    }

    @Test
    void the_longest_response_fits_its_column() {
        var all = new HashMap<SlotId, Set<OptionId>>();
        for (int group = 1; group <= 8; group++) {
            var options = new HashSet<OptionId>();
            for (int place = 1; place <= 8; place++) {
                options.add(option(8 * group + place));
            }
            all.put(new SlotId(String.valueOf(group)), options);
        }
        assertThat(new Filled(all).canonical()).hasSizeBetween(200, 2000);
    }

    @Test
    void no_answer_is_written_as_a_dash() {
        assertThat(new Unanswered().canonical()).isEqualTo("-");
    }

    @Test
    void picked_options_are_written_in_one_order() {
        assertThat(Chosen.of(option(3), option(1)).canonical()).isEqualTo("chosen 1 3");
    }

    @Test
    void a_judgement_is_written_by_its_word() {
        assertThat(Chosen.of(TrueFalse.FALSE).canonical()).isEqualTo("chosen false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "2.50", "2.5000", "25E-1"})
    void a_number_is_written_in_one_way_whatever_its_scale(String number) {
        assertThat(typing(number).canonical()).isEqualTo("entered 2.5");
    }

    @Test
    void a_round_number_is_written_without_an_exponent() {
        assertThat(typing("1000").canonical()).isEqualTo("entered 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "chosen 1",
                "chosen 1 3",
                "chosen true",
                "entered 4",
                "entered -0.25",
                "filled",
                "filled 1:2",
                "filled 1:2 2:1,3 10:2,11",
                "ordered 3 1 2"
            })
    void a_canonical_text_reads_back_to_the_same_text(String text) {
        assertThat(Response.parse(text).canonical()).isEqualTo(text);
    }

    @Test
    void a_choice_reads_back_equal() {
        assertThat(Response.parse("chosen 3 1")).isEqualTo(choosing(1, 3));
    }

    @Test
    void a_choice_of_nothing_reads_back_equal() {
        assertThat(Response.parse(choosing().canonical())).isEqualTo(choosing());
    }

    @Test
    void choices_are_equal_in_any_order() {
        assertThat(Chosen.of(option(1), option(2))).isEqualTo(Chosen.of(option(2), option(1)));
    }

    @Test
    void different_choices_differ() {
        assertThat(choosing(1, 2)).isNotEqualTo(choosing(1, 3));
    }

    @Test
    void a_choice_does_not_change_with_the_set_it_was_made_of() {
        Set<OptionId> options = new HashSet<>(Set.of(option(1)));
        var choice = new Chosen(options);
        options.add(option(2));
        assertThat(choice).isEqualTo(choosing(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "picked 1",
                "Chosen 1",
                "entered four",
                "chosen 1  2",
                "filled 1",
                "filled 1:",
                "filled 1:2 1:3",
                "filled 1:2:3",
                "ordered A"
            })
    void a_text_that_stands_for_no_response_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Response.parse(text));
    }

    @Test
    void the_refusal_names_the_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.parse("picked 1"))
                .withMessageContaining("\"picked 1\"");
    }
}
