package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.SomeSettings.settings;

import java.util.List;
import java.util.UUID;
import org.islet.core.SomeSettings;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings.Counting;
import org.islet.core.content.QuizSettings.Offered;
import org.islet.core.content.QuizSettings.When;
import org.islet.core.progress.Door.Shut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may start a quiz, and which of several attempts counts. */
class DoorTest {

    @Test
    void a_quiz_that_sets_nothing_is_open_both_ways_for_as_many_attempts_as_one_likes() {
        var door = door(settings(), graded(1, 2), graded(2, 2), graded(3, 2));

        assertThat(door.shut(Behaviour.PRACTICE)).isEmpty();
        assertThat(door.shut(Behaviour.GRADED)).isEmpty();
    }

    @Test
    void a_quiz_opens_only_the_way_it_is_offered() {
        var practice = door(settings().offering(Offered.PRACTICE));
        var graded = door(settings().offering(Offered.GRADED));

        assertThat(practice.shut(Behaviour.GRADED)).contains(Shut.NOT_OFFERED);
        assertThat(graded.shut(Behaviour.PRACTICE)).contains(Shut.NOT_OFFERED);
    }

    @Test
    void a_test_opens_and_closes_on_the_second_and_practice_stays_open() {
        assertThat(door(settings().open(NOON.plusSeconds(1), null)).shut(Behaviour.GRADED))
                .contains(Shut.NOT_YET);
        assertThat(door(settings().open(NOON, null)).shut(Behaviour.GRADED)).isEmpty();
        assertThat(door(settings().open(null, NOON.plusSeconds(1))).shut(Behaviour.GRADED))
                .isEmpty();
        assertThat(door(settings().open(null, NOON)).shut(Behaviour.GRADED)).contains(Shut.CLOSED);
        assertThat(door(settings().open(null, NOON)).shut(Behaviour.PRACTICE)).isEmpty();
    }

    @Test
    void the_attempts_that_a_quiz_allows_are_graded_ones() {
        var two = settings().allowing(2);

        assertThat(door(two, graded(1, 2), practiced(2)).shut(Behaviour.GRADED)).isEmpty();
        assertThat(door(two, graded(1, 2), graded(2, 2)).shut(Behaviour.GRADED))
                .contains(Shut.NONE_LEFT);
    }

    @ParameterizedTest
    @CsvSource({"BEST, 75", "LAST, 25", "FIRST, 50", "AVERAGE, 50"})
    void the_attempt_that_counts_is_the_one_that_the_settings_name(Counting counting, int percent) {
        // The newest first.
        var door = door(settings().counting(counting), graded(3, 1), graded(2, 3), graded(1, 2));

        assertThat(door.counted()).contains(percent);
    }

    @Test
    void practice_and_what_is_open_do_not_count() {
        assertThat(door(settings(), practiced(1), open(2)).counted()).isEmpty();
    }

    @Test
    void a_share_that_is_a_whole_percentage_is_not_rounded_below_it() {
        for (int points = 0; points <= 100; points++) {
            var line = line(1, Behaviour.GRADED, 1, points, 100);
            assertThat(door(settings().counting(Counting.AVERAGE), line, line, line).counted())
                    .contains(points);
        }
    }

    @Test
    void a_score_passes_at_the_mark_and_where_there_is_none_nothing_does() {
        var door = door(settings().passingAt(60));

        assertThat(door.passes(60)).contains(true);
        assertThat(door.passes(59)).contains(false);
        assertThat(door(settings()).passes(100)).isEmpty();
    }

    @Test
    void a_score_that_is_not_to_be_shown_is_taken_out_of_the_line() {
        var hidden = settings().showing(When.NEVER, When.NEVER, When.NEVER, When.NEVER).build();
        var line = graded(1, 4);
        var terms = new Terms(hidden, Accommodation.NONE);
        var kept =
                new AttemptLine(
                        line.id(), line.quiz(), line.behaviour(), terms, NOON, NOON, 1, 1, 1, 4, 4);

        assertThat(line.asShown(NOON)).isEqualTo(line);
        assertThat(kept.asShown(NOON).max()).isZero();
        assertThat(kept.asShown(NOON).scored()).isFalse();
        assertThat(kept.asShown(NOON).finished()).isTrue();
    }

    private static Door door(SomeSettings settings, AttemptLine... attempts) {
        return new Door(settings.build(), List.of(attempts), NOON);
    }

    private static AttemptLine graded(int day, int points) {
        return line(day, Behaviour.GRADED, 1, points, 4);
    }

    private static AttemptLine practiced(int day) {
        return line(day, Behaviour.PRACTICE, 1, 4, 4);
    }

    private static AttemptLine open(int day) {
        return line(day, Behaviour.GRADED, 0, 0, 0);
    }

    // An attempt of one item, begun and ended on a day.
    private static AttemptLine line(int day, Behaviour behaviour, int done, int points, int max) {
        var at = NOON.plusSeconds(86_400L * day);
        return new AttemptLine(
                new AttemptId(new UUID(0, day)),
                QuizId.of(STAGING),
                behaviour,
                Terms.USUAL,
                at,
                at,
                1,
                done,
                done,
                points,
                max);
    }
}
