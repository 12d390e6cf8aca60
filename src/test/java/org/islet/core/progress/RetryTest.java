package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.attempt;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;

import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerEvent.Retried;
import org.islet.core.progress.AnswerEvent.Revealed;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.ItemState.Tried;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Refusal;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;

/** What follows a first try that did not earn all points, and how sure the learner was of it. */
class RetryTest {

    private static final Score NONE = new Score(0, 1);
    private static final Score ALL = new Score(1, 1);

    private final Attempt fresh = attempt(question("q-1").singleChoice("+--"));
    private final Attempt missed =
            fresh.with(new Checked(1, 1, choosing(2), Certainty.CERTAIN, NONE, NOON));

    @Test
    void another_try_is_an_event_with_points_of_its_own() {
        assertThat(missed.retry(1, 2, choosing(1), NOON))
                .isEqualTo(new Accepted(new Retried(1, 2, choosing(1), ALL, NOON)));
    }

    @Test
    void another_try_that_earns_all_points_is_the_last_and_the_first_one_counts() {
        var attempt = missed.with(new Retried(1, 2, choosing(1), ALL, NOON));

        assertThat(attempt.state(1)).isEqualTo(new Done(choosing(1), ALL, NONE, Certainty.CERTAIN));
        assertThat(attempt.score()).contains(NONE);
        assertThat(attempt.tries()).extracting(Try::score).containsExactly(NONE);
    }

    @Test
    void another_try_that_misses_too_can_be_followed_by_another() {
        var attempt = missed.with(new Retried(1, 2, choosing(3), NONE, NOON));

        assertThat(attempt.state(1))
                .isEqualTo(new Tried(choosing(3), NONE, NONE, Certainty.CERTAIN));
        assertThat(attempt.retry(1, 3, choosing(1), NOON)).isInstanceOf(Accepted.class);
    }

    @Test
    void the_answer_can_be_shown_and_then_nothing_is_left_to_try() {
        var outcome = missed.reveal(1, 2, NOON);
        assertThat(outcome).isEqualTo(new Accepted(new Revealed(1, 2, choosing(2), NOON)));

        var attempt = missed.with(new Revealed(1, 2, choosing(2), NOON));
        assertThat(attempt.state(1))
                .isEqualTo(new Done(choosing(2), NONE, NONE, Certainty.CERTAIN));
        assertThat(attempt.retry(1, 3, choosing(1), NOON)).isEqualTo(new MovedOn());
    }

    @Test
    void nothing_can_be_shown_or_tried_again_before_the_first_try() {
        assertThat(fresh.reveal(1, 1, NOON)).isEqualTo(new MovedOn());
        assertThat(fresh.retry(1, 1, choosing(1), NOON)).isEqualTo(new MovedOn());
    }

    @Test
    void a_right_answer_cannot_be_tried_again() {
        var attempt = fresh.with(new Checked(1, 1, choosing(1), ALL, NOON));

        assertThat(attempt.retry(1, 2, choosing(2), NOON)).isEqualTo(new MovedOn());
    }

    @Test
    void a_resent_try_or_wish_to_see_the_answer_is_kept_already() {
        var tried = missed.with(new Retried(1, 2, choosing(3), NONE, NOON));
        var shown = missed.with(new Revealed(1, 2, choosing(2), NOON));

        assertThat(tried.retry(1, 2, choosing(3), NOON)).isEqualTo(new AlreadyKept());
        assertThat(shown.reveal(1, 2, NOON)).isEqualTo(new AlreadyKept());
    }

    @Test
    void another_try_needs_an_answer_to_the_question() {
        assertThat(missed.retry(1, 2, new Unanswered(), NOON)).isEqualTo(new NothingToCheck());
        assertThat(missed.retry(1, 2, choosing(9), NOON))
                .isEqualTo(new Refused(Refusal.UNKNOWN_OPTION));
    }

    @Test
    void how_sure_the_learner_is_stays_with_the_pick_and_with_the_try() {
        var picked = fresh.with(new Picked(1, 1, choosing(2), Certainty.NOT_SURE, NOON));

        assertThat(picked.state(1)).isEqualTo(new Open(choosing(2), Certainty.NOT_SURE));
        assertThat(missed.tries())
                .singleElement()
                .satisfies(one -> assertThat(one.certainAndMissed()).isTrue());
    }

    @Test
    void how_sure_the_learner_is_changes_no_score() {
        for (Certainty certainty : Certainty.values()) {
            assertThat(fresh.check(1, 1, choosing(1), certainty, NOON))
                    .isEqualTo(new Accepted(new Checked(1, 1, choosing(1), certainty, ALL, NOON)));
        }
    }

    @Test
    void the_same_answer_said_with_another_certainty_is_a_new_event() {
        var picked = fresh.with(new Picked(1, 1, choosing(2), Certainty.NOT_SURE, NOON));

        assertThat(picked.pick(1, 2, choosing(2), Certainty.CERTAIN, NOON))
                .isInstanceOf(Accepted.class);
        assertThat(picked.pick(1, 1, choosing(2), Certainty.NOT_SURE, NOON))
                .isEqualTo(new AlreadyKept());
        assertThat(picked.pick(1, 1, choosing(2), Certainty.CERTAIN, NOON))
                .isEqualTo(new MovedOn());
    }
}
