package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.trend;

import java.util.List;
import org.islet.core.content.Trend.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measurements that can be shown, and those that are refused with a reason. */
class TrendTest {

    private static final Measurement GLUCOSE =
            new Measurement("Glucose", "mg/dL", "70 to 99", List.of("92", "45"));
    private static final Measurement ALERTNESS =
            new Measurement("Alertness", "", "", List.of("awake", "confused"));

    @Test
    void any_question_may_show_one() {
        var shown = trend(3);
        assertThat(question("q-1").showing(shown).exhibit()).contains(shown);
        assertThat(question("q-1").head().exhibit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void it_has_2_to_8_times(int times) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(times))
                .withMessageContainingAll("number of times", "2..8", "got " + times);
    }

    @Test
    void it_has_1_to_8_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of())
                .withMessageContainingAll("number of rows", "1..8", "got 0");
    }

    @Test
    void each_row_has_a_value_for_each_time() {
        var short1 = new Measurement("Glucose", "", "", List.of("92"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(short1))
                .withMessageContainingAll("\"Glucose\"", "has 1 values for 2 times");
    }

    @Test
    void no_time_stands_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Trend(
                                        "A fast",
                                        List.of("Hour 0", "Hour 0"),
                                        List.of(GLUCOSE),
                                        "Made-up values."))
                .withMessageContaining("a time twice");
    }

    @Test
    void it_says_where_its_values_are_from() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Trend(
                                        "A fast",
                                        List.of("Hour 0", "Hour 6"),
                                        List.of(GLUCOSE),
                                        " "))
                .withMessageContaining("note of the trend must not be empty");
    }

    @Test
    void a_row_may_do_without_unit_and_reference() {
        assertThat(of(GLUCOSE, ALERTNESS).hasReferences()).isTrue();
        assertThat(of(ALERTNESS).hasReferences()).isFalse();
    }

    private static Trend of(Measurement... rows) {
        return new Trend("A fast", List.of("Hour 0", "Hour 6"), List.of(rows), "Made-up values.");
    }
}
