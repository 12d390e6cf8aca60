package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.attempt;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;

import java.time.Instant;
import java.util.Map;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SingleChoice;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.ItemState.Tried;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** What an attempt tells of itself after some events. */
class AttemptTest {

    private static final SingleChoice FIRST = question("q-1").singleChoice("+--");
    private static final SelectAll SECOND = question("q-2").selectAll("++-");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Attempt fresh = attempt(FIRST, SECOND);

    @Test
    void a_fresh_attempt_stands_at_its_first_item() {
        assertThat(fresh.current()).hasValue(1);
        assertThat(fresh.state(1)).isEqualTo(new Open(new Unanswered()));
    }

    @Test
    void a_fresh_attempt_has_no_score_yet() {
        assertThat(fresh.score()).isEmpty();
    }

    @Test
    void a_fresh_attempt_keeps_the_scoring_version_of_its_day() {
        assertThat(fresh.scoringVersion()).isEqualTo(Scoring.VERSION);
    }

    @Test
    void an_attempt_without_items_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt())
                .withMessageContaining("item");
    }

    @Test
    void an_attempt_has_positions_from_1_to_its_size() {
        assertThat(fresh.has(0)).isFalse();
        assertThat(fresh.has(1)).isTrue();
        assertThat(fresh.has(2)).isTrue();
        assertThat(fresh.has(3)).isFalse();
    }

    @Test
    void a_pick_is_an_event_to_keep() {
        assertThat(fresh.pick(1, 1, choosing(2), LATER))
                .isEqualTo(new Accepted(new Picked(1, 1, choosing(2), LATER)));
    }

    @Test
    void a_picked_item_stays_open() {
        var attempt = picked(fresh, 1, choosing(2));
        assertThat(attempt.state(1)).isEqualTo(new Open(choosing(2)));
        assertThat(attempt.current()).hasValue(1);
    }

    @Test
    void a_later_pick_replaces_the_earlier_one() {
        var attempt = picked(picked(fresh, 1, choosing(2)), 1, choosing(3));
        assertThat(attempt.state(1)).isEqualTo(new Open(choosing(3)));
    }

    @Test
    void a_pick_can_be_taken_back() {
        var attempt = picked(picked(fresh, 1, choosing(2)), 1, new Unanswered());
        assertThat(attempt.state(1)).isEqualTo(new Open(new Unanswered()));
    }

    @Test
    void a_check_is_an_event_to_keep_with_its_score() {
        assertThat(fresh.check(1, 1, choosing(1), LATER))
                .isEqualTo(new Accepted(new Checked(1, 1, choosing(1), new Score(1, 1), LATER)));
    }

    @Test
    void a_checked_item_is_scored_and_the_next_is_current() {
        var attempt = checked(fresh, 1, choosing(1));
        assertThat(attempt.state(1)).isEqualTo(new Done(choosing(1), new Score(1, 1)));
        assertThat(attempt.current()).hasValue(2);
        assertThat(attempt.done()).isEqualTo(1);
    }

    @Test
    void an_item_that_earned_fewer_points_can_be_tried_again_and_the_next_is_current() {
        var attempt = checked(fresh, 1, choosing(2));
        assertThat(attempt.state(1))
                .isEqualTo(
                        new Tried(
                                choosing(2),
                                new Score(0, 1),
                                new Score(0, 1),
                                Certainty.NOT_ASKED));
        assertThat(attempt.current()).hasValue(2);
        assertThat(attempt.done()).isEqualTo(1);
    }

    @Test
    void an_item_that_was_passed_over_is_current_again() {
        var attempt = checked(fresh, 2, choosing(1));
        assertThat(attempt.current()).hasValue(1);
    }

    @Test
    void the_score_counts_the_items_done_so_far() {
        var attempt = picked(checked(fresh, 2, choosing(1, 3)), 1, choosing(1));
        assertThat(attempt.score()).contains(new Score(0, 2));
    }

    @Test
    void the_score_of_all_items_is_their_sum() {
        var attempt = checked(checked(fresh, 1, choosing(1)), 2, choosing(1));
        assertThat(attempt.score()).contains(new Score(2, 3));
    }

    @Test
    void an_attempt_is_finished_when_its_last_item_is_checked() {
        var attempt = checked(checked(fresh, 2, choosing(1)), 1, choosing(1), LATER);
        assertThat(attempt.finished()).isTrue();
        assertThat(attempt.current()).isEmpty();
        assertThat(attempt.finishedAt()).contains(LATER);
    }

    @Test
    void an_attempt_with_an_open_item_is_not_finished() {
        var attempt = picked(checked(fresh, 1, choosing(1)), 2, choosing(1));
        assertThat(attempt.finished()).isFalse();
        assertThat(attempt.finishedAt()).isEmpty();
    }

    @Test
    void the_next_sequence_counts_the_events_of_each_item_apart() {
        var attempt = picked(picked(fresh, 1, choosing(2)), 1, choosing(1));
        assertThat(attempt.nextSequence(1)).isEqualTo(3);
        assertThat(attempt.nextSequence(2)).isEqualTo(1);
    }

    @Test
    void the_tries_are_the_checked_items_in_their_order() {
        var attempt = checked(checked(fresh, 2, choosing(1), NOON), 1, choosing(1), LATER);
        assertThat(attempt.tries())
                .containsExactly(
                        new Try(STAGING, FIRST, choosing(1), new Score(1, 1), LATER),
                        new Try(STAGING, SECOND, choosing(1), new Score(1, 2), NOON));
    }

    @Test
    void a_pick_is_no_try() {
        assertThat(picked(fresh, 1, choosing(1)).tries()).isEmpty();
    }

    @Test
    void replaying_the_events_gives_the_same_attempt_and_score() {
        var attempt =
                checked(checked(picked(fresh, 1, choosing(3)), 1, choosing(1)), 2, choosing(2));
        var replayed = fresh;
        for (AnswerEvent event : attempt.events()) {
            replayed = replayed.with(event);
        }
        assertThat(replayed).isEqualTo(attempt);
        assertThat(replayed.score()).contains(new Score(2, 3));
    }

    @Test
    void scoring_the_replayed_responses_again_gives_the_stored_scores() {
        var attempt = checked(checked(fresh, 1, choosing(1)), 2, choosing(1, 3));
        assertThat(attempt.tries())
                .allSatisfy(
                        each ->
                                assertThat(Scoring.mark(each.question(), each.response()).score())
                                        .isEqualTo(each.score()));
    }

    @Test
    void the_order_in_which_events_are_read_back_does_not_matter() {
        var attempt =
                checked(picked(picked(fresh, 1, choosing(2)), 1, choosing(3)), 1, choosing(1));
        var backwards =
                new Attempt(
                        attempt.id(),
                        attempt.learner(),
                        attempt.quiz(),
                        attempt.behaviour(),
                        attempt.terms(),
                        attempt.scoringVersion(),
                        attempt.startedAt(),
                        attempt.items(),
                        attempt.events().reversed(),
                        Map.of());
        assertThat(backwards.state(1)).isEqualTo(new Done(choosing(1), new Score(1, 1)));
        assertThat(backwards.nextSequence(1)).isEqualTo(4);
    }

    private static Attempt picked(Attempt attempt, int position, Response response) {
        return kept(
                attempt, attempt.pick(position, attempt.nextSequence(position), response, NOON));
    }

    private static Attempt checked(Attempt attempt, int position, Response response) {
        return checked(attempt, position, response, NOON);
    }

    private static Attempt checked(Attempt attempt, int position, Response response, Instant now) {
        return kept(
                attempt, attempt.check(position, attempt.nextSequence(position), response, now));
    }

    private static Attempt kept(Attempt attempt, AnswerOutcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
        return attempt.with(((Accepted) outcome).event());
    }
}
