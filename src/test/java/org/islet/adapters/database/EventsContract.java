package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.adapters.database.Samples.NOON;
import static org.islet.adapters.database.Samples.aChoice;
import static org.islet.adapters.database.Samples.aLearner;
import static org.islet.adapters.database.Samples.anAttempt;
import static org.islet.adapters.database.Samples.anItem;
import static org.islet.adapters.database.Samples.checked;
import static org.islet.adapters.database.Samples.chosen;
import static org.islet.adapters.database.Samples.kept;
import static org.islet.adapters.database.Samples.number;
import static org.islet.adapters.database.Samples.picked;
import static org.islet.core.Fixtures.ordering;
import static org.islet.core.Fixtures.question;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.core.content.Slot;
import org.islet.core.progress.AnswerEvent;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Flagged;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerEvent.Retried;
import org.islet.core.progress.AnswerEvent.Revealed;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** How answers are added, on every engine: one row each, never changed, a resend harmless. */
interface EventsContract {

    Database database();

    @Test
    default void answers_come_back_as_they_were_added() {
        var attempt = anAttempt(aLearner(database()), aChoice(), anItem(number()));
        var events =
                List.of(
                        new Picked(1, 1, chosen("3", "1"), NOON),
                        new Picked(1, 2, new Unanswered(), NOON.plusMillis(1)),
                        new Checked(1, 3, chosen("1"), new Score(1, 1), NOON.plusMillis(2)),
                        new Picked(2, 1, new Entered(new BigDecimal("2.5")), NOON.plusMillis(3)));

        kept(database(), attempt, events.toArray(AnswerEvent[]::new));

        assertThat(eventsOf(attempt)).containsExactlyElementsOf(events);
    }

    @Test
    default void all_that_can_happen_to_an_item_comes_back_as_it_was_added() {
        var attempt = anAttempt(aLearner(database()), aChoice());
        var events =
                List.of(
                        new Picked(1, 1, chosen("3"), Certainty.NOT_SURE, NOON),
                        new Flagged(1, 2, chosen("3"), true, NOON),
                        new Flagged(1, 3, chosen("3"), false, NOON),
                        new Checked(
                                1, 4, chosen("3"), Certainty.FAIRLY_SURE, new Score(0, 1), NOON),
                        new Retried(1, 5, chosen("2"), new Score(0, 1), NOON),
                        new Revealed(1, 6, chosen("2"), NOON));

        kept(database(), attempt, events.toArray(AnswerEvent[]::new));

        assertThat(eventsOf(attempt)).containsExactlyElementsOf(events);
    }

    @Test
    default void a_flag_with_points_is_refused() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThatThrownBy(() -> insert(attempt, "flagged", "1", "1"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void another_try_without_points_is_refused() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThatThrownBy(() -> insert(attempt, "retried", "null", "null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void the_longest_answer_comes_back_as_it_was_added() {
        String[] groups = IntStream.range(0, 8).mapToObj(_ -> "++++++++").toArray(String[]::new);
        var grouping = question("groups").inFixedOrder().grouping(groups);
        String[] order = grouping.options().map(each -> each.id().value()).toArray(String[]::new);
        var attempt = anAttempt(aLearner(database()), anItem(grouping, order));
        var everything =
                new Filled(
                        grouping.slots().stream().collect(Collectors.toMap(Slot::id, Slot::keyed)));

        kept(database(), attempt, new Picked(1, 1, everything, NOON));

        assertThat(eventsOf(attempt)).containsExactly(new Picked(1, 1, everything, NOON));
    }

    @Test
    default void an_order_comes_back_as_it_was_added() {
        var attempt =
                anAttempt(
                        aLearner(database()), anItem(question("steps").ordering(3), "2", "1", "3"));
        var answer = new Picked(1, 1, ordering(3, 1, 2), NOON);

        kept(database(), attempt, answer);

        assertThat(eventsOf(attempt)).containsExactly(answer);
    }

    @Test
    default void a_new_answer_says_that_it_was_added() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThat(database().attempts().add(attempt.id(), picked(1, 1, "1"))).isTrue();
    }

    @Test
    default void a_resend_changes_nothing_and_says_so() {
        var attempt =
                kept(database(), anAttempt(aLearner(database()), aChoice()), picked(1, 1, "1"));

        assertThat(database().attempts().add(attempt.id(), picked(1, 1, "1"))).isFalse();

        assertThat(eventsOf(attempt)).containsExactly(picked(1, 1, "1"));
    }

    @Test
    default void another_answer_of_the_same_sequence_changes_nothing() {
        var attempt =
                kept(database(), anAttempt(aLearner(database()), aChoice()), picked(1, 1, "1"));

        assertThat(database().attempts().add(attempt.id(), checked(1, 1, 1, 1))).isFalse();

        assertThat(eventsOf(attempt)).containsExactly(picked(1, 1, "1"));
    }

    @Test
    default void the_same_sequence_at_another_item_is_another_answer() {
        var attempt =
                kept(
                        database(),
                        anAttempt(aLearner(database()), aChoice(), aChoice()),
                        picked(1, 1, "1"));

        assertThat(database().attempts().add(attempt.id(), picked(2, 1, "2"))).isTrue();
    }

    @RepeatedTest(10)
    default void of_two_answers_at_once_exactly_one_is_kept() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        var added =
                List.of("1", "2").parallelStream()
                        .map(
                                option ->
                                        database()
                                                .attempts()
                                                .add(attempt.id(), picked(1, 1, option)))
                        .toList();

        assertThat(added).containsExactlyInAnyOrder(true, false);
        assertThat(eventsOf(attempt)).hasSize(1);
    }

    @Test
    default void an_answer_waits_for_the_other_window_and_then_sees_its_answer() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        var seen =
                new TwoWindows(database())
                        .overlap(
                                () -> addAndLook(attempt, picked(1, 1, "1")),
                                () -> addAndLook(attempt, picked(1, 1, "2")));

        assertThat(seen.first()).containsExactly(picked(1, 1, "1"));
        assertThat(seen.second()).containsExactly(picked(1, 1, "1"));
    }

    @Test
    default void an_answer_takes_the_place_of_one_that_was_given_up() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        var added =
                new TwoWindows(database())
                        .overlapAndGiveUpFirst(
                                () -> database().attempts().add(attempt.id(), picked(1, 1, "1")),
                                () -> database().attempts().add(attempt.id(), picked(1, 1, "2")));

        assertThat(added.second()).isTrue();
        assertThat(eventsOf(attempt)).containsExactly(picked(1, 1, "2"));
    }

    @Test
    default void an_answer_needs_an_attempt() {
        assertThatThrownBy(
                        () ->
                                database()
                                        .attempts()
                                        .add(new AttemptId(UUID.randomUUID()), picked(1, 1, "1")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void a_pick_with_points_is_refused() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThatThrownBy(() -> insert(attempt, "picked", "1", "1"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void a_check_with_more_points_than_there_are_is_refused() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThatThrownBy(() -> insert(attempt, "checked", "2", "1"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void a_check_without_points_is_refused() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThatThrownBy(() -> insert(attempt, "checked", "null", "null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void an_event_of_an_unknown_kind_is_refused() {
        var attempt = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThatThrownBy(() -> insert(attempt, "guessed", "null", "null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<AnswerEvent> addAndLook(Attempt attempt, AnswerEvent event) {
        database().attempts().find(attempt.id());
        database().attempts().add(attempt.id(), event);
        return eventsOf(attempt);
    }

    private List<AnswerEvent> eventsOf(Attempt attempt) {
        return database().attempts().find(attempt.id()).orElseThrow().events();
    }

    private void insert(Attempt attempt, String kind, String points, String max) {
        database()
                .jdbc()
                .sql(
                        """
                        insert into answer_event
                            (attempt_id, position, sequence, kind, response, points, max_points, occurred_at)
                        values
                            (:attempt, 1, 1, :kind, 'chosen 1', %s, %s, :at)
                        """
                                .formatted(points, max))
                .param("attempt", attempt.id().value())
                .param("kind", kind)
                .param("at", OffsetDateTime.ofInstant(NOON, ZoneOffset.UTC))
                .update();
    }
}
