package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;

import java.util.ArrayList;
import java.util.List;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.progress.Mastery.Word;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word that tries at an objective's items earn. */
class MasteryTest {

    private static final ObjectiveId TNM = new ObjectiveId("tnm");

    @ParameterizedTest
    @CsvSource({"0, BUILDING", "74, BUILDING", "75, GOOD", "84, GOOD", "85, STRONG", "100, STRONG"})
    void the_share_of_points_decides_the_word(int points, Word word) {
        assertThat(of(percent(points)).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"1, BUILDING", "2, GOOD", "3, STRONG"})
    void points_for_partly_right_answers_count(int first, Word word) {
        // Out of 8 points 5 are 62.5%, 6 are exactly 75% and 7 are 87.5%.
        var tries = List.of(scored("q-1", first, 3), scored("q-2", 2, 3), scored("q-3", 2, 2));
        assertThat(of(tries).word()).isEqualTo(word);
    }

    @Test
    void two_items_are_not_enough_yet() {
        assertThat(of(List.of(scored("q-1", 1, 1), scored("q-2", 1, 1))).word())
                .isEqualTo(Word.NOT_ENOUGH_YET);
    }

    @Test
    void three_tries_at_one_item_are_not_enough_yet() {
        var tries = List.of(scored("q-1", 1, 1), scored("q-1", 1, 1), scored("q-1", 1, 1));
        assertThat(of(tries).word()).isEqualTo(Word.NOT_ENOUGH_YET);
        assertThat(of(tries).items()).isEqualTo(1);
    }

    @Test
    void no_try_is_not_enough_yet_and_no_percent() {
        assertThat(of(List.of())).isEqualTo(new Mastery(0, 0, 0, Word.NOT_ENOUGH_YET));
        assertThat(of(List.of()).percent()).isZero();
    }

    @Test
    void only_the_latest_try_at_an_item_counts() {
        var tries =
                List.of(
                        scored("q-1", 0, 1),
                        scored("q-2", 1, 1),
                        scored("q-3", 1, 1),
                        scored("q-1", 1, 1));
        assertThat(of(tries)).isEqualTo(new Mastery(3, 3, 3, Word.STRONG));
    }

    @Test
    void an_item_missed_twice_is_to_be_revisited() {
        var tries = List.of(scored("q-1", 0, 1), scored("q-1", 0, 1));
        assertThat(of(tries).word()).isEqualTo(Word.REVISIT);
    }

    @Test
    void an_item_earned_in_part_twice_is_to_be_revisited() {
        var tries = List.of(scored("q-1", 2, 3), scored("q-1", 2, 3));
        assertThat(of(tries).word()).isEqualTo(Word.REVISIT);
    }

    @Test
    void an_item_missed_once_is_not_yet_to_be_revisited() {
        var tries = List.of(scored("q-1", 0, 1), scored("q-2", 1, 1), scored("q-3", 1, 1));
        assertThat(of(tries).word()).isEqualTo(Word.BUILDING);
    }

    @Test
    void two_items_missed_once_each_are_not_one_missed_twice() {
        var tries = List.of(scored("q-1", 0, 1), scored("q-2", 0, 1), scored("q-3", 1, 1));
        assertThat(of(tries).word()).isEqualTo(Word.BUILDING);
    }

    @Test
    void an_item_learned_since_is_not_to_be_revisited() {
        var tries =
                List.of(
                        scored("q-1", 0, 1),
                        scored("q-1", 0, 1),
                        scored("q-1", 1, 1),
                        scored("q-2", 1, 1),
                        scored("q-3", 1, 1));
        assertThat(of(tries).word()).isEqualTo(Word.STRONG);
    }

    @Test
    void an_item_forgotten_again_is_to_be_revisited() {
        var tries = List.of(scored("q-1", 0, 1), scored("q-1", 1, 1), scored("q-1", 0, 1));
        assertThat(of(tries).word()).isEqualTo(Word.REVISIT);
    }

    @Test
    void tries_at_another_objective_do_not_count() {
        var other = question("q-9").about("grade").singleChoice("+--");
        var tries = List.of(new Try(STAGING, other, choosing(1), new Score(1, 1), NOON));
        assertThat(of(tries).items()).isZero();
    }

    @Test
    void tries_in_another_lesson_do_not_count() {
        var elsewhere = new LessonId("imaging");
        var question = question("q-1").singleChoice("+--");
        var tries = List.of(new Try(elsewhere, question, choosing(1), new Score(1, 1), NOON));
        assertThat(of(tries).items()).isZero();
    }

    @Test
    void what_was_known_may_fade_and_keeps_its_points() {
        var strong = new Mastery(9, 10, 5, Word.STRONG);
        assertThat(strong.asFading()).isEqualTo(new Mastery(9, 10, 5, Word.FADING));
    }

    @Test
    void what_is_to_be_revisited_does_not_fade() {
        var revisit = new Mastery(1, 10, 5, Word.REVISIT);
        assertThat(revisit.asFading()).isEqualTo(revisit);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33", "2, 3, 66", "1, 8, 12", "0, 3, 0", "3, 3, 100"})
    void the_percent_for_display_is_rounded_down(int points, int max, int percent) {
        assertThat(new Mastery(points, max, 3, Word.BUILDING).percent()).isEqualTo(percent);
    }

    private static Mastery of(List<Try> tries) {
        return Mastery.of(STAGING, TNM, tries);
    }

    private static Try scored(String question, int points, int max) {
        return new Try(
                STAGING,
                question(question).singleChoice("+--"),
                choosing(1),
                new Score(points, max),
                NOON);
    }

    // A hundred items of one point each, so many of them earned.
    private static List<Try> percent(int points) {
        var tries = new ArrayList<Try>();
        for (int number = 1; number <= 100; number++) {
            tries.add(scored("q-" + number, number <= points ? 1 : 0, 1));
        }
        return tries;
    }
}
