package org.islet.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.islet.core.content.Question;
import org.islet.core.progress.Try;
import org.islet.core.review.ReviewCard.Seen;
import org.islet.core.review.ReviewCard.State;
import org.islet.core.review.ReviewCard.Unseen;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;

/** What a learner's tries at one question make of its card. */
class ReviewCardTest {

    private static final Question QUESTION = question("q-1").singleChoice("+--");
    private static final ZoneId GREENWICH = ZoneId.of("UTC");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    @Test
    void a_question_never_tried_is_new_on_any_day() {
        var card = ReviewCard.of(STAGING, QUESTION, List.of(), Retention.USUAL, GREENWICH);
        assertThat(card).isEqualTo(new Unseen(STAGING, QUESTION));
        assertThat(card.on(FIRST.plusYears(1))).isEqualTo(State.NEW);
    }

    @Test
    void a_question_answered_right_once_is_due_after_two_days() {
        var card = card(right("2026-03-01T12:00:00Z"));
        assertThat(card.dueOn()).isEqualTo(FIRST.plusDays(2));
        assertThat(card.on(FIRST)).isEqualTo(State.LEARNING);
        assertThat(card.on(FIRST.plusDays(1))).isEqualTo(State.LEARNING);
        assertThat(card.on(FIRST.plusDays(2))).isEqualTo(State.DUE);
        assertThat(card.on(FIRST.plusDays(90))).isEqualTo(State.DUE);
    }

    @Test
    void a_question_missed_is_due_the_next_day() {
        assertThat(card(wrong("2026-03-01T12:00:00Z")).dueOn()).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void each_right_answer_in_time_makes_the_next_wait_longer() {
        var card = card(right("2026-03-01T12:00:00Z"), right("2026-03-03T12:00:00Z"));
        assertThat(card.triedOn()).isEqualTo(FIRST.plusDays(2));
        assertThat(card.dueOn()).isAfter(FIRST.plusDays(6));
    }

    @Test
    void a_question_missed_twice_says_so_once_it_is_due() {
        var card = card(wrong("2026-03-01T12:00:00Z"), wrong("2026-03-02T12:00:00Z"));
        assertThat(card.on(FIRST.plusDays(1))).isEqualTo(State.LEARNING);
        assertThat(card.on(FIRST.plusDays(2))).isEqualTo(State.MISSED_TWICE);
    }

    @Test
    void a_question_missed_once_and_right_since_is_not_missed_twice() {
        var card =
                card(
                        wrong("2026-03-01T12:00:00Z"),
                        wrong("2026-03-02T12:00:00Z"),
                        right("2026-03-03T12:00:00Z"));
        assertThat(card.on(FIRST.plusYears(1))).isEqualTo(State.DUE);
    }

    @Test
    void partly_right_counts_as_missed() {
        var card = card(scored("2026-03-01T12:00:00Z", 1), scored("2026-03-02T12:00:00Z", 1));
        assertThat(card.on(FIRST.plusYears(1))).isEqualTo(State.MISSED_TWICE);
    }

    @Test
    void practice_on_the_same_day_does_not_make_a_missed_question_known() {
        var card = card(wrong("2026-03-01T12:00:00Z"), right("2026-03-01T12:05:00Z"));
        assertThat(card.dueOn()).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void a_day_ends_at_midnight_where_the_learner_is() {
        // Still February in New York, March in Tokyo already.
        var late = right("2026-03-01T02:00:00Z");
        assertThat(card(ZoneId.of("America/New_York"), late).triedOn()).isEqualTo("2026-02-28");
        assertThat(card(ZoneId.of("Asia/Tokyo"), late).triedOn()).isEqualTo("2026-03-01");
    }

    @Test
    void a_night_between_two_tries_is_a_day_however_short() {
        var evening = wrong("2026-03-01T23:59:00Z");
        var morning = right("2026-03-02T00:01:00Z");
        assertThat(card(evening, morning).memory())
                .isEqualTo(Fsrs.next(Fsrs.first(Grade.AGAIN), 1, Grade.GOOD));
    }

    @Test
    void a_clock_set_back_takes_no_time_away() {
        var card = card(right("2026-03-05T12:00:00Z"), right("2026-03-01T12:00:00Z"));
        assertThat(card.memory()).isEqualTo(Fsrs.next(Fsrs.first(Grade.GOOD), 0, Grade.GOOD));
    }

    @Test
    void who_wants_to_remember_better_is_asked_sooner() {
        var one = right("2026-03-01T12:00:00Z");
        assertThat(card(new Retention(70), GREENWICH, one).dueOn())
                .isAfter(card(one).dueOn().plusDays(10));
        assertThat(card(new Retention(97), GREENWICH, one).dueOn()).isBefore(card(one).dueOn());
    }

    @Test
    void recall_is_certain_on_the_day_and_fades_from_then_on() {
        var card = card(right("2026-03-01T12:00:00Z"));
        assertThat(card.recall(FIRST)).isEqualTo(1);
        // Stability after a first right answer is 2.3065 days.
        assertThat(card.recall(FIRST.plusDays(2))).isCloseTo(0.9095, within(1e-4));
        assertThat(card.recall(FIRST.plusDays(3))).isLessThan(0.9);
    }

    private static Seen card(Try... tries) {
        return card(GREENWICH, tries);
    }

    private static Seen card(ZoneId zone, Try... tries) {
        return card(Retention.USUAL, zone, tries);
    }

    private static Seen card(Retention retention, ZoneId zone, Try... tries) {
        return (Seen) ReviewCard.of(STAGING, QUESTION, Arrays.asList(tries), retention, zone);
    }

    private static Try right(String at) {
        return scored(at, 2);
    }

    private static Try wrong(String at) {
        return scored(at, 0);
    }

    private static Try scored(String at, int points) {
        return new Try(STAGING, QUESTION, choosing(1), new Score(points, 2), Instant.parse(at));
    }
}
