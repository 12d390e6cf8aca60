package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.attempt;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;
import static org.islet.core.SomeSettings.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.islet.core.SomeSettings;
import org.islet.core.content.QuizSettings.When;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Flagged;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.TimeUp;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;

/** An attempt that is scored as a whole: what it keeps, when it ends, what it shows. */
class GradedAttemptTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Attempt fresh = graded(settings());
    private final Attempt timed = graded(settings().limitedTo(MINUTE.multipliedBy(10)));

    @Test
    void no_answer_is_scored_alone() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> fresh.check(1, 1, choosing(1), NOON))
                .withMessageContaining("submission()");
    }

    @Test
    void an_answer_can_be_changed_until_submission_and_the_last_one_is_scored() {
        var attempt = with(fresh, new Picked(1, 1, choosing(2), NOON), picked(1, 2, 1));

        var submitted = submit(attempt, NOON);

        assertThat(attempt.score()).isEmpty();
        assertThat(submitted.state(1)).isEqualTo(new Done(choosing(1), new Score(1, 1)));
    }

    @Test
    void nobody_is_certain_of_an_answer_that_was_taken_back() {
        var certain = new Picked(1, 1, choosing(1), Certainty.CERTAIN, NOON);
        var attempt = with(fresh, certain);
        var outcome = attempt.pick(1, 2, new Unanswered(), Certainty.CERTAIN, NOON);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted ->
                                assertThat(accepted.event().certainty())
                                        .isEqualTo(Certainty.NOT_ASKED));
    }

    @Test
    void what_is_scored_answer_by_answer_is_not_submitted() {
        var practice = attempt(question("q-1").singleChoice("+--"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> practice.submission(NOON))
                .withMessageContaining("check()");
    }

    @Test
    void an_item_without_an_answer_earns_nothing_of_its_points() {
        var submitted = submit(with(fresh, picked(1, 1, 1)), NOON);

        assertThat(submitted.finished()).isTrue();
        assertThat(submitted.state(2)).isEqualTo(new Done(new Unanswered(), new Score(0, 2)));
        assertThat(submitted.score()).contains(new Score(1, 3));
    }

    @Test
    void a_submitted_attempt_takes_no_answer_no_flag_and_no_other_try() {
        var submitted = submit(with(fresh, picked(1, 1, 2)), NOON);

        assertThat(submitted.pick(1, 3, choosing(1), NOON)).isEqualTo(new MovedOn());
        assertThat(submitted.flag(1, 3, true, NOON)).isEqualTo(new MovedOn());
        assertThat(submitted.retry(1, 3, choosing(1), NOON)).isEqualTo(new MovedOn());
        assertThat(submitted.reveal(1, 3, NOON)).isEqualTo(new MovedOn());
        assertThat(submitted.submission(NOON)).isEmpty();
    }

    @Test
    void how_sure_the_learner_was_goes_along_into_the_score() {
        var attempt = with(fresh, new Picked(1, 1, choosing(2), Certainty.CERTAIN, NOON));

        assertThat(submit(attempt, NOON).tries().getFirst().certainAndMissed()).isTrue();
    }

    @Test
    void a_flag_goes_up_and_down_and_leaves_the_answer_alone() {
        var up = with(fresh, picked(1, 1, 2), new Flagged(1, 2, choosing(2), true, NOON));
        var down = with(up, new Flagged(1, 3, choosing(2), false, NOON));

        assertThat(up.flagged()).containsExactly(1);
        assertThat(up.state(1)).isEqualTo(new Open(choosing(2)));
        assertThat(down.flagged()).isEmpty();
    }

    @Test
    void a_resent_flag_is_kept_already_and_its_opposite_is_not() {
        var up = with(fresh, new Flagged(1, 1, new Unanswered(), true, NOON));

        assertThat(up.flag(1, 1, true, NOON)).isEqualTo(new AlreadyKept());
        assertThat(up.flag(1, 1, false, NOON)).isEqualTo(new MovedOn());
        assertThat(up.flag(1, 2, false, NOON)).isInstanceOf(Accepted.class);
    }

    @Test
    void what_has_no_answer_is_known_and_an_answer_taken_back_is_none() {
        var attempt = with(fresh, picked(1, 1, 1), new Picked(1, 2, new Unanswered(), NOON));

        assertThat(attempt.unanswered()).containsExactly(1, 2);
        assertThat(with(attempt, picked(2, 1, 1)).unanswered()).containsExactly(1);
    }

    @Test
    void the_time_is_up_when_the_limit_is_reached() {
        assertThat(timed.deadline()).contains(after(10));
        assertThat(timed.timeIsUp(after(10).minusMillis(1))).isFalse();
        assertThat(timed.timeIsUp(after(10))).isTrue();
    }

    @Test
    void an_answer_within_the_grace_is_taken_and_one_after_it_is_not() {
        var end = after(10);

        assertThat(timed.pick(1, 1, choosing(1), end.plusSeconds(30))).isInstanceOf(Accepted.class);
        assertThat(timed.pick(1, 1, choosing(1), end.plusMillis(30_001))).isEqualTo(new TimeUp());
    }

    @Test
    void an_answer_that_is_kept_stays_so_when_it_is_resent_after_the_end() {
        var attempt = with(timed, picked(1, 1, 1));

        assertThat(attempt.pick(1, 1, choosing(1), after(60))).isEqualTo(new AlreadyKept());
    }

    @Test
    void the_closing_of_the_quiz_ends_an_attempt_before_its_limit() {
        var attempt = graded(settings().limitedTo(MINUTE.multipliedBy(10)).open(null, after(4)));

        assertThat(attempt.deadline()).contains(after(4));
    }

    @Test
    void who_needs_more_time_has_it_and_who_needs_no_clock_has_none() {
        var limited = settings().limitedTo(MINUTE.multipliedBy(10));
        var longer = graded(limited, new Accommodation(150, false, false));
        var untimed = graded(limited, new Accommodation(100, true, false));
        var closing = graded(limited.open(null, after(4)), new Accommodation(100, true, false));

        assertThat(longer.deadline()).contains(after(15));
        assertThat(untimed.deadline()).isEmpty();
        assertThat(closing.deadline()).contains(after(4));
    }

    @Test
    void practice_has_all_the_time_in_the_world() {
        var practice =
                Attempt.start(
                        timed.id(),
                        timed.learner(),
                        timed.quiz(),
                        Behaviour.PRACTICE,
                        timed.terms(),
                        NOON,
                        timed.items());

        assertThat(practice.deadline()).isEmpty();
        assertThat(practice.check(1, 1, choosing(1), after(600))).isInstanceOf(Accepted.class);
    }

    @Test
    void a_late_attempt_counts_as_submitted_when_its_time_was_up() {
        var submitted = submit(with(timed, picked(1, 1, 1)), after(600));

        assertThat(submitted.finishedAt()).contains(after(10));
        assertThat(submitted.ranOutOfTime()).isTrue();
        assertThat(submit(timed, after(9)).ranOutOfTime()).isFalse();
    }

    @Test
    void nothing_is_shown_before_submission_and_all_of_it_after() {
        assertThat(Sight.of(fresh, NOON)).isEqualTo(new Sight(false, false, false, false));
        assertThat(Sight.of(submit(fresh, NOON), NOON))
                .isEqualTo(new Sight(true, true, true, true));
    }

    @Test
    void
            what_is_shown_after_closing_waits_for_the_last_late_answer_and_what_is_never_shown_is_not() {
        var attempt =
                submit(
                        graded(
                                settings()
                                        .open(null, after(60))
                                        .showing(
                                                When.AT_SUBMISSION,
                                                When.AT_SUBMISSION,
                                                When.AFTER_CLOSING,
                                                When.NEVER)),
                        NOON);

        var end = after(60).plus(attempt.terms().settings().grace());
        assertThat(Sight.of(attempt, end.minusSeconds(1)))
                .isEqualTo(new Sight(true, true, false, false));
        assertThat(Sight.of(attempt, end)).isEqualTo(new Sight(true, true, true, false));
    }

    private static Attempt graded(SomeSettings settings) {
        return graded(settings, Accommodation.NONE);
    }

    private static Attempt graded(SomeSettings settings, Accommodation accommodation) {
        var practice =
                attempt(question("q-1").singleChoice("+--"), question("q-2").selectAll("++-"));
        return Attempt.start(
                practice.id(),
                practice.learner(),
                practice.quiz(),
                Behaviour.GRADED,
                new Terms(settings.build(), accommodation),
                NOON,
                practice.items());
    }

    private static Picked picked(int position, int sequence, int place) {
        return new Picked(position, sequence, choosing(place), NOON);
    }

    private static Attempt with(Attempt attempt, AnswerEvent... events) {
        return Arrays.stream(events).reduce(attempt, Attempt::with, (_, last) -> last);
    }

    private static Attempt submit(Attempt attempt, Instant now) {
        return with(attempt, attempt.submission(now).toArray(Checked[]::new));
    }

    private static Instant after(int minutes) {
        return NOON.plus(MINUTE.multipliedBy(minutes));
    }
}
