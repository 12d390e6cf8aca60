package org.islet.core.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;

/** What holds for every round of made-up cases. */
class VignettesTest {

    @Property
    void a_round_has_every_stage_and_a_case_without_one(@ForAll long seed) {
        assertThat(round(seed))
                .hasSize(Vignettes.ROUND)
                .extracting(each -> Staging.of(each.tumor()).stage().category())
                .contains(Stage.values());
    }

    @Property
    void a_round_has_every_limit_of_size_inside_the_pancreas(@ForAll long seed) {
        assertThat(round(seed))
                .extracting(each -> each.tumor().main())
                .contains(
                        new Measured(19, Reach.PANCREAS),
                        new Measured(20, Reach.PANCREAS),
                        new Measured(40, Reach.PANCREAS),
                        new Measured(41, Reach.PANCREAS));
    }

    @Property
    void a_round_has_every_T_that_has_a_number_above_0_and_every_M(@ForAll long seed) {
        var stagings = round(seed).stream().map(each -> Staging.of(each.tumor())).toList();
        assertThat(stagings)
                .extracting(each -> each.t().category())
                .contains(T.T1, T.T2, T.T3, T.T4)
                .containsAnyOf(T.TX, T.T0);
        assertThat(stagings).extracting(each -> each.n().category()).contains(N.N0, N.N1);
        assertThat(stagings).extracting(each -> each.m().category()).contains(M.M0);
    }

    @Property
    void no_case_is_told_without_any_sign_of_cancer(@ForAll long seed) {
        assertThat(round(seed))
                .extracting(Vignette::tumor)
                .noneMatch(
                        tumor ->
                                tumor.main() instanceof NotFound
                                        && tumor.nodes() != Nodes.INVOLVED
                                        && tumor.spread() == Spread.NONE);
    }

    @Property
    void one_seed_makes_one_round(@ForAll long seed) {
        assertThat(round(seed)).isEqualTo(round(seed));
    }

    @Example
    void seeds_make_rounds_that_differ() {
        assertThat(round(1)).isNotEqualTo(round(2));
    }

    @Example
    void a_case_is_told_as_it_is() {
        var tumor = new Tumor(new Measured(30, Reach.ORGANS_OR_VESSELS), Nodes.CLEAR, Spread.FOUND);

        assertThat(new Vignette(tumor, List.of(Neighbor.SPLEEN), List.of(DistantSite.BONE), 1))
                .extracting(Vignette::tumor)
                .isEqualTo(tumor);
        assertThatThrownBy(
                        () ->
                                new Vignette(
                                        tumor,
                                        List.of(Neighbor.DUODENUM),
                                        List.of(DistantSite.BONE),
                                        1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vignette(tumor, List.of(Neighbor.SPLEEN), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Vignette> round(long seed) {
        return Vignettes.round(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }
}
