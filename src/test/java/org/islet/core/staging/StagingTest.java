package org.islet.core.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.core.staging.Nodes.CLEAR;
import static org.islet.core.staging.Nodes.INVOLVED;
import static org.islet.core.staging.Nodes.NOT_ASSESSED;
import static org.islet.core.staging.Reach.DUODENUM_OR_BILE_DUCT;
import static org.islet.core.staging.Reach.ORGANS_OR_VESSELS;
import static org.islet.core.staging.Reach.PANCREAS;
import static org.islet.core.staging.Spread.FOUND;
import static org.islet.core.staging.Spread.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole AJCC table, line by line, and every tumor that can be put to it. */
class StagingTest {

    /** One line of the table; an asterisk stands for any category. */
    private record Line(String t, String n, String m, Stage stage) {

        private static final List<Line> TABLE =
                List.of(
                        new Line("T1", "N0", "M0", Stage.I),
                        new Line("T2", "N0", "M0", Stage.II),
                        new Line("T3", "N0", "M0", Stage.II),
                        new Line("T4", "N0", "M0", Stage.III),
                        new Line("*", "N1", "M0", Stage.III),
                        new Line("*", "*", "M1", Stage.IV));

        static Stage stageOf(T t, N n, M m) {
            var lines = TABLE.stream().filter(line -> line.holds(t, n, m)).toList();
            assertThat(lines).as("lines for %s %s %s", t, n, m).hasSizeLessThan(2);
            return lines.isEmpty() ? Stage.NOT_ASSIGNED : lines.getFirst().stage;
        }

        private boolean holds(T t, N n, M m) {
            return is(this.t, t) && is(this.n, n) && is(this.m, m);
        }

        private static boolean is(String wanted, Enum<?> category) {
            return wanted.equals("*") || wanted.equals(category.name());
        }
    }

    @Test
    void all_36_combinations_have_the_stage_of_the_table() {
        int combinations = 0;
        for (T t : T.values()) {
            for (N n : N.values()) {
                for (M m : M.values()) {
                    assertThat(Staging.group(t, n, m).category())
                            .as("%s %s %s", t, n, m)
                            .isEqualTo(Line.stageOf(t, n, m));
                    combinations++;
                }
            }
        }
        assertThat(combinations).isEqualTo(36);
    }

    @Test
    void every_tumor_that_can_be_described_has_the_stage_of_its_categories() {
        assertThat(everyTumor()).hasSize(604 * 3 * 2);
        for (Tumor tumor : everyTumor()) {
            var staging = Staging.of(tumor);
            assertThat(staging.stage().category())
                    .as("%s", tumor)
                    .isEqualTo(
                            Line.stageOf(
                                    staging.t().category(),
                                    staging.n().category(),
                                    staging.m().category()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, T1", "19, T1", "20, T2", "21, T2", "39, T2", "40, T2", "41, T3", "200, T3"})
    void inside_the_pancreas_size_decides(int millimeters, T expected) {
        assertThat(t(new Measured(millimeters, PANCREAS))).isEqualTo(expected);
    }

    @Test
    void once_it_has_left_the_pancreas_size_plays_no_part() {
        IntStream.rangeClosed(1, 200)
                .forEach(
                        size -> {
                            assertThat(t(new Measured(size, DUODENUM_OR_BILE_DUCT)))
                                    .isEqualTo(T.T3);
                            assertThat(t(new Measured(size, ORGANS_OR_VESSELS))).isEqualTo(T.T4);
                        });
        assertThat(t(new Unmeasured(DUODENUM_OR_BILE_DUCT))).isEqualTo(T.T3);
        assertThat(t(new Unmeasured(ORGANS_OR_VESSELS))).isEqualTo(T.T4);
    }

    @Test
    void a_tumor_that_cannot_be_judged_is_TX_and_none_at_all_is_T0() {
        assertThat(t(new Unmeasured(PANCREAS))).isEqualTo(T.TX);
        assertThat(t(new NotFound())).isEqualTo(T.T0);
    }

    @ParameterizedTest
    @CsvSource({
        "12, PANCREAS, CLEAR, NONE, T1, N0, M0, I",
        "20, PANCREAS, CLEAR, NONE, T2, N0, M0, II",
        "40, PANCREAS, CLEAR, NONE, T2, N0, M0, II",
        "45, PANCREAS, CLEAR, NONE, T3, N0, M0, II",
        "18, DUODENUM_OR_BILE_DUCT, CLEAR, NONE, T3, N0, M0, II",
        "30, ORGANS_OR_VESSELS, CLEAR, NONE, T4, N0, M0, III",
        "10, PANCREAS, INVOLVED, NONE, T1, N1, M0, III",
        "50, PANCREAS, INVOLVED, FOUND, T3, N1, M1, IV",
        "10, PANCREAS, CLEAR, FOUND, T1, N0, M1, IV"
    })
    void the_practice_cases_of_the_documents_come_out(
            int size, Reach reach, Nodes nodes, Spread spread, T t, N n, M m, Stage stage) {
        var staging = Staging.of(new Tumor(new Measured(size, reach), nodes, spread));

        assertThat(staging.t().category()).isEqualTo(t);
        assertThat(staging.n().category()).isEqualTo(n);
        assertThat(staging.m().category()).isEqualTo(m);
        assertThat(staging.stage().category()).isEqualTo(stage);
    }

    @Test
    void distant_spread_is_stage_IV_whatever_T_and_N() {
        assertThat(everyTumor())
                .filteredOn(tumor -> tumor.spread() == FOUND)
                .isNotEmpty()
                .allSatisfy(tumor -> assertThat(stage(tumor)).isEqualTo(Stage.IV));
    }

    @Test
    void involved_nodes_without_spread_are_stage_III_whatever_T() {
        assertThat(everyMainTumor())
                .allSatisfy(
                        main ->
                                assertThat(stage(new Tumor(main, INVOLVED, NONE)))
                                        .isEqualTo(Stage.III));
    }

    @Test
    void only_M0_with_NX_or_with_N0_and_no_T_of_1_to_4_has_no_stage() {
        assertThat(everyTumor().stream().filter(each -> stage(each) == Stage.NOT_ASSIGNED).toList())
                .isEqualTo(
                        everyTumor().stream()
                                .filter(each -> each.spread() == NONE)
                                .filter(
                                        each ->
                                                each.nodes() == NOT_ASSESSED
                                                        || (each.nodes() == CLEAR
                                                                && withoutT(each.main())))
                                .toList());
    }

    @Test
    void reasons_fit_what_they_give_a_reason_for() {
        for (Tumor tumor : everyTumor()) {
            var staging = Staging.of(tumor);
            assertThat(staging.stage().reason().name())
                    .isEqualTo(
                            "%s_BY_%s"
                                    .formatted(
                                            staging.stage().category() == Stage.NOT_ASSIGNED
                                                    ? "NO_STAGE"
                                                    : "STAGE_" + staging.stage().category(),
                                            decisive(staging)));
        }
    }

    @Test
    void every_reason_is_given_to_some_tumor_and_rests_on_facts() {
        assertThat(
                        everyTumor().stream()
                                .map(Staging::of)
                                .flatMap(
                                        each ->
                                                Stream.of(
                                                        each.t().reason(),
                                                        each.n().reason(),
                                                        each.m().reason(),
                                                        each.stage().reason())))
                .contains(Reason.values())
                .allSatisfy(reason -> assertThat(reason.citations()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201})
    void a_size_outside_1_to_200_mm_is_refused(int millimeters) {
        assertThatThrownBy(() -> new Measured(millimeters, PANCREAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1..200 mm, got " + millimeters);
    }

    private static T t(MainTumor main) {
        return Staging.of(new Tumor(main, CLEAR, NONE)).t().category();
    }

    private static Stage stage(Tumor tumor) {
        return Staging.of(tumor).stage().category();
    }

    private static boolean withoutT(MainTumor main) {
        return main.equals(new NotFound()) || main.equals(new Unmeasured(PANCREAS));
    }

    private static String decisive(Staging staging) {
        if (staging.m().category() == M.M1) {
            return "M1";
        }
        var n = staging.n().category();
        return n == N.N0 ? staging.t().category().name() : n.name();
    }

    private static List<MainTumor> everyMainTumor() {
        var all = new ArrayList<MainTumor>(List.of(new NotFound()));
        for (Reach reach : Reach.values()) {
            all.add(new Unmeasured(reach));
            IntStream.rangeClosed(1, 200).forEach(size -> all.add(new Measured(size, reach)));
        }
        return all;
    }

    private static List<Tumor> everyTumor() {
        return everyMainTumor().stream()
                .flatMap(
                        main ->
                                Stream.of(Nodes.values())
                                        .flatMap(
                                                nodes ->
                                                        Stream.of(Spread.values())
                                                                .map(
                                                                        spread ->
                                                                                new Tumor(
                                                                                        main, nodes,
                                                                                        spread))))
                .toList();
    }
}
