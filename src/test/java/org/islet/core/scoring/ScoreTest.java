package org.islet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and tallies that can be, and those that cannot. */
class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, false, false",
        "1, 1, true, false",
        "1, 3, false, true",
        "3, 3, true, false"
    })
    void a_score_is_full_or_partial_or_neither(int points, int max, boolean full, boolean partial) {
        var score = new Score(points, max);
        assertThat(score.full()).isEqualTo(full);
        assertThat(score.partial()).isEqualTo(partial);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, 0"})
    void a_score_outside_its_range_is_refused(int points, int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(points, max))
                .withMessageContaining("got %d of %d", points, max);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "2, 3, 0", "2, -1, 0", "2, 1, -1"})
    void a_tally_that_cannot_be_counted_is_refused(int keyed, int right, int wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(keyed, right, wrong));
    }

    @Test
    void only_exactly_the_key_counts_all_or_nothing() {
        assertThat(ScoringRule.ALL_OR_NOTHING.score(new Tally(2, 2, 0))).isEqualTo(new Score(1, 1));
        assertThat(ScoringRule.ALL_OR_NOTHING.score(new Tally(2, 1, 0))).isEqualTo(new Score(0, 1));
        assertThat(ScoringRule.ALL_OR_NOTHING.score(new Tally(2, 2, 1))).isEqualTo(new Score(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"84, 99, 84", "847, 1000, 84", "17, 20, 85", "0, 7, 0", "7, 7, 100"})
    void a_percentage_never_reads_as_more_than_was_earned(int points, int max, int percent) {
        assertThat(new Score(points, max).percent()).isEqualTo(percent);
    }
}
