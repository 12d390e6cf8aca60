package org.islet.core.staging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.islet.core.staging.MainTumor.Measured;

/** What a learner's answers earn. */
class GuessTest {

    private static final Staging T1_N0_M0 =
            Staging.of(new Tumor(new Measured(12, Reach.PANCREAS), Nodes.CLEAR, Spread.NONE));

    @Example
    void each_answer_that_holds_is_a_point() {
        assertThat(new Guess(T.T1, N.N0, M.M0, Stage.I).right(T1_N0_M0)).isEqualTo(4);
        assertThat(new Guess(T.T2, N.N0, M.M0, Stage.I).right(T1_N0_M0)).isEqualTo(3);
        assertThat(new Guess(T.T2, N.N1, M.M1, Stage.IV).right(T1_N0_M0)).isZero();
    }

    @Property
    void all_points_mean_that_all_is_as_the_table_has_it(
            @ForAll T t, @ForAll N n, @ForAll M m, @ForAll Stage stage) {
        boolean same = t == T.T1 && n == N.N0 && m == M.M0 && stage == Stage.I;
        assertThat(new Guess(t, n, m, stage).right(T1_N0_M0) == Guess.ANSWERS).isEqualTo(same);
    }

    @Example
    void a_stage_that_follows_from_the_learners_own_categories_is_told_apart() {
        assertThat(new Guess(T.T2, N.N0, M.M0, Stage.II).stageFollowsFromOwnCategories(T1_N0_M0))
                .isTrue();
        assertThat(new Guess(T.T2, N.N0, M.M0, Stage.III).stageFollowsFromOwnCategories(T1_N0_M0))
                .isFalse();
        assertThat(new Guess(T.T1, N.N0, M.M0, Stage.I).stageFollowsFromOwnCategories(T1_N0_M0))
                .isFalse();
    }
}
