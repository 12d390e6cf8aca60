package org.islet.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The grade that follows from an answer. */
class GradeTest {

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void nothing_right_is_to_be_asked_again_however_sure(Certainty certainty) {
        assertThat(Grade.of(new Score(0, 1), certainty, true)).isEqualTo(Grade.AGAIN);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, AGAIN", "1, 3, AGAIN", "2, 4, HARD", "1, 2, HARD", "3, 4, HARD"})
    void partly_right_is_hard_from_half_the_points_on(int points, int max, Grade grade) {
        for (Certainty certainty : Certainty.values()) {
            assertThat(Grade.of(new Score(points, max), certainty, true)).isEqualTo(grade);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ASKED, GOOD, GOOD",
        "NOT_SURE, HARD, HARD",
        "FAIRLY_SURE, GOOD, GOOD",
        "CERTAIN, EASY, GOOD"
    })
    void all_right_is_graded_by_certainty_and_first_sight(
            Certainty certainty, Grade first, Grade later) {
        var full = new Score(4, 4);
        assertThat(Grade.of(full, certainty, true)).isEqualTo(first);
        assertThat(Grade.of(full, certainty, false)).isEqualTo(later);
    }
}
