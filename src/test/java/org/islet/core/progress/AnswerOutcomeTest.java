package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.attempt;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.filling;
import static org.islet.core.Fixtures.ordering;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.typing;

import java.time.Instant;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.scoring.Refusal;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that comes twice, late, from a second window, or amiss. */
class AnswerOutcomeTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final Attempt fresh =
            attempt(question("q-1").selectN("++--"), question("q-2").numeric("4", "0"));

    private final Attempt picked = fresh.with(new Picked(1, 1, choosing(1, 2), NOON));

    private final Attempt checked =
            fresh.with(new Checked(1, 1, choosing(1, 2), new Score(2, 2), NOON));

    @Test
    void the_same_pick_sent_again_is_kept_already() {
        assertThat(picked.pick(1, 1, choosing(1, 2), LATER)).isEqualTo(new AlreadyKept());
    }

    @Test
    void the_same_check_sent_again_is_kept_already() {
        assertThat(checked.check(1, 1, choosing(1, 2), LATER)).isEqualTo(new AlreadyKept());
    }

    @Test
    void the_same_number_in_another_scale_is_kept_already() {
        var attempt = fresh.with(new Picked(2, 1, typing("4"), NOON));
        assertThat(attempt.pick(2, 1, typing("4.00"), LATER)).isEqualTo(new AlreadyKept());
    }

    @Test
    void another_pick_with_a_used_sequence_comes_from_a_second_window() {
        assertThat(picked.pick(1, 1, choosing(3, 4), LATER)).isEqualTo(new MovedOn());
    }

    @Test
    void a_check_with_the_sequence_of_a_pick_comes_from_a_second_window() {
        assertThat(picked.check(1, 1, choosing(1, 2), LATER)).isEqualTo(new MovedOn());
    }

    @Test
    void a_pick_resent_after_a_newer_one_is_late() {
        var attempt = picked.with(new Picked(1, 2, choosing(3, 4), NOON));
        assertThat(attempt.pick(1, 1, choosing(1, 2), LATER)).isEqualTo(new MovedOn());
    }

    @Test
    void a_pick_from_the_future_is_not_taken() {
        assertThat(picked.pick(1, 3, choosing(3, 4), LATER)).isEqualTo(new MovedOn());
    }

    @Test
    void a_pick_after_the_check_changes_nothing() {
        assertThat(checked.pick(1, 2, choosing(3, 4), LATER)).isEqualTo(new MovedOn());
    }

    @Test
    void a_second_check_changes_nothing() {
        assertThat(checked.check(1, 2, choosing(3, 4), LATER)).isEqualTo(new MovedOn());
    }

    @Test
    void a_pick_in_turn_is_taken_after_another() {
        assertThat(picked.pick(1, 2, choosing(1, 2), LATER))
                .isEqualTo(new Accepted(new Picked(1, 2, choosing(1, 2), LATER)));
    }

    @Test
    void the_other_item_takes_its_first_answer_whatever_was_done_before() {
        assertThat(checked.pick(2, 1, typing("4"), LATER)).isInstanceOf(Accepted.class);
    }

    @Test
    void more_picks_than_allowed_are_refused() {
        assertThat(fresh.pick(1, 1, choosing(1, 2, 3), LATER))
                .isEqualTo(new Refused(Refusal.TOO_MANY));
    }

    @Test
    void an_option_of_another_question_is_refused() {
        assertThat(fresh.check(1, 1, choosing(5), LATER))
                .isEqualTo(new Refused(Refusal.UNKNOWN_OPTION));
    }

    @Test
    void a_number_for_a_choice_is_refused() {
        assertThat(fresh.check(1, 1, typing("1"), LATER))
                .isEqualTo(new Refused(Refusal.WRONG_KIND));
    }

    @Test
    void without_an_answer_there_is_nothing_to_check() {
        assertThat(fresh.check(1, 1, new Unanswered(), LATER)).isEqualTo(new NothingToCheck());
    }

    @Test
    void an_answer_with_nothing_in_it_leaves_nothing_to_check() {
        var rows = attempt(question("rows").matrix(2, 1, 2), question("steps").ordering(3));
        assertThat(fresh.check(1, 1, choosing(), LATER)).isEqualTo(new NothingToCheck());
        assertThat(rows.check(1, 1, filling(""), LATER)).isEqualTo(new NothingToCheck());
        assertThat(rows.check(2, 1, ordering(), LATER)).isEqualTo(new NothingToCheck());
    }

    @Test
    void an_answer_that_was_taken_back_leaves_nothing_to_check() {
        var attempt = picked.with(new Picked(1, 2, new Unanswered(), NOON));
        assertThat(attempt.check(1, 3, new Unanswered(), LATER)).isEqualTo(new NothingToCheck());
    }
}
