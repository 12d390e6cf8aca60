package org.islet.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory model against the numbers of its reference, each try going on from our own. */
class FsrsTest {

    private static final Path VECTORS =
            Path.of("src/test/resources/org/islet/core/review/fsrs-6.csv");
    private static final List<Integer> RETENTIONS = List.of(70, 85, 90, 95, 97);
    private static final Offset<Double> CLOSE = within(1e-4);

    @ParameterizedTest(name = "learner {0}")
    @MethodSource("sequences")
    void memory_and_intervals_are_those_of_the_reference(String learner, List<Step> steps) {
        var memory = new Memory(1, 1);
        for (Step step : steps) {
            if (step.number == 1) {
                memory = Fsrs.first(step.grade);
            } else {
                assertThat(Fsrs.recall(memory, step.days))
                        .as("%s", step)
                        .isCloseTo(step.recall, CLOSE);
                memory = Fsrs.next(memory, step.days, step.grade);
            }
            assertThat(memory.stability()).as("%s", step).isCloseTo(step.stability, CLOSE);
            assertThat(memory.difficulty()).as("%s", step).isCloseTo(step.difficulty, CLOSE);
            for (int i = 0; i < RETENTIONS.size(); i++) {
                assertThat(interval(memory, RETENTIONS.get(i)))
                        .as("%s", step)
                        .isEqualTo(step.intervals.get(i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "5, 0.9", "10, 0.84588465"})
    void recall_falls_with_the_days(int days, double recall) {
        assertThat(Fsrs.recall(new Memory(5, 5), days)).isCloseTo(recall, within(1e-8));
    }

    @Test
    void an_interval_lasts_at_least_a_day_and_at_most_a_century() {
        assertThat(interval(new Memory(0.001, 5), 97)).isEqualTo(1);
        assertThat(interval(new Memory(36_500, 5), 70)).isEqualTo(36_500);
    }

    @Test
    void forgetting_never_makes_a_memory_firmer() {
        var weak = new Memory(0.01, 1);
        assertThat(Fsrs.next(weak, 100, Grade.AGAIN).stability()).isLessThanOrEqualTo(0.01);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "NaN, 5", "1, 0.9", "1, 10.1", "1, NaN"})
    void a_memory_that_cannot_be_is_refused(double stability, double difficulty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Memory(stability, difficulty))
                .withMessageContaining("difficulty lie in 1..10");
    }

    @ParameterizedTest
    @ValueSource(ints = {69, 98, 0, -90})
    void a_retention_outside_its_range_is_refused(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(percent))
                .withMessageContaining("70..97 percent, got " + percent);
    }

    /** A try of the reference, and what it makes of it. */
    record Step(
            int number,
            int days,
            Grade grade,
            double recall,
            double stability,
            double difficulty,
            List<Integer> intervals) {}

    static Stream<Arguments> sequences() throws IOException {
        var sequences = new LinkedHashMap<String, List<Step>>();
        for (String line : Files.readAllLines(VECTORS)) {
            if (Character.isDigit(line.charAt(0))) {
                var cells = List.of(line.split(","));
                sequences
                        .computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>())
                        .add(step(cells));
            }
        }
        return sequences.entrySet().stream()
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static Step step(List<String> cells) {
        return new Step(
                Integer.parseInt(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Grade.valueOf(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)),
                Double.parseDouble(cells.get(6)),
                cells.subList(7, cells.size()).stream().map(Integer::valueOf).toList());
    }

    private static int interval(Memory memory, int percent) {
        return Fsrs.interval(memory, new Retention(percent));
    }
}
