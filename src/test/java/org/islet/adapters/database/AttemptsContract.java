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
import static org.islet.adapters.database.Samples.several;
import static org.islet.adapters.database.Samples.single;
import static org.islet.adapters.database.Samples.someone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.islet.core.content.LessonId;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.Counting;
import org.islet.core.content.QuizSettings.Offered;
import org.islet.core.content.QuizSettings.Shown;
import org.islet.core.content.QuizSettings.When;
import org.islet.core.progress.Accommodation;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerEvent.Retried;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.Terms;
import org.islet.core.progress.Try;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** How {@code Attempts} keeps attempts, lists them and sums them up, on every engine. */
interface AttemptsContract {

    Database database();

    @Test
    default void an_attempt_comes_back_as_it_was_kept() {
        var attempt =
                anAttempt(
                        aLearner(database()),
                        anItem(several(), "2", "3", "1"),
                        anItem(number()),
                        anItem(single("how-far"), "3", "1", "2"));

        database().attempts().add(attempt);

        assertThat(database().attempts().find(attempt.id())).contains(attempt);
    }

    @Test
    default void each_item_and_each_try_comes_back_with_its_lesson() {
        var here = anItem(single("here"), "1", "2", "3");
        var elsewhere =
                new DrawnItem(
                        new LessonId("imaging"), here.version(), here.question(), here.order());
        var learner = aLearner(database());
        var attempt = anAttempt(learner, elsewhere, here);
        database().attempts().add(attempt);
        database().attempts().add(attempt.id(), checked(1, 1, 1, 1, NOON));

        assertThat(database().attempts().find(attempt.id()).orElseThrow().items())
                .extracting(DrawnItem::lesson)
                .containsExactly(new LessonId("imaging"), here.lesson());
        assertThat(database().attempts().triesOf(learner, Set.of()))
                .extracting(Try::lesson)
                .containsExactly(new LessonId("imaging"));
    }

    @Test
    default void an_attempt_nobody_started_is_not_found() {
        assertThat(database().attempts().find(new AttemptId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void an_attempt_needs_a_learner_who_is_known() {
        var attempt = anAttempt(someone(), aChoice());

        assertThatThrownBy(() -> database().attempts().add(attempt))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    default void an_attempt_keeps_the_scoring_version_it_began_with() {
        var now = anAttempt(aLearner(database()), aChoice());
        var older =
                new Attempt(
                        now.id(),
                        now.learner(),
                        now.quiz(),
                        now.behaviour(),
                        now.terms(),
                        0,
                        now.startedAt(),
                        now.items(),
                        List.of(),
                        Map.of());

        database().attempts().add(older);

        assertThat(database().attempts().find(older.id()))
                .hasValueSatisfying(found -> assertThat(found.scoringVersion()).isZero());
    }

    @Test
    default void moments_are_kept_to_the_microsecond() {
        var start = Instant.parse("2026-10-25T00:59:59.999999Z");
        var answer = Instant.parse("2026-10-25T01:00:00.000001Z");
        var attempt = anAttempt(aLearner(database()), start, aChoice());

        kept(database(), attempt, checked(1, 1, 1, 1, answer));

        assertThat(database().attempts().find(attempt.id()))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.startedAt()).isEqualTo(start);
                            assertThat(found.finishedAt()).contains(answer);
                        });
    }

    @Test
    default void many_items_keep_their_order() {
        var items = new DrawnItem[12];
        for (int i = 0; i < items.length; i++) {
            items[i] = anItem(single("question-" + i), "3", "1", "2");
        }
        var attempt = anAttempt(aLearner(database()), items);

        database().attempts().add(attempt);

        assertThat(database().attempts().find(attempt.id()))
                .hasValueSatisfying(found -> assertThat(found.items()).containsExactly(items));
    }

    @Test
    default void a_version_drawn_twice_is_kept_once() {
        var item = aChoice();
        var learner = aLearner(database());

        kept(database(), anAttempt(learner, item));
        kept(database(), anAttempt(learner, item));

        assertThat(versionsOf(item)).isEqualTo(1);
    }

    @Test
    default void an_attempt_stays_as_drawn_when_the_question_changes() {
        var learner = aLearner(database());
        var before = anItem(single("as-drawn"), "3", "1", "2");
        var after = anItem(single("as-edited"), "1", "2", "3");
        var old = kept(database(), anAttempt(learner, before));

        kept(database(), anAttempt(learner, after));

        assertThat(database().attempts().find(old.id()))
                .hasValueSatisfying(found -> assertThat(found.items()).containsExactly(before));
    }

    @Test
    default void a_version_once_kept_is_never_written_over() {
        var learner = aLearner(database());
        var item = aChoice();
        var old = kept(database(), anAttempt(learner, item));
        var sameNameOtherText =
                new DrawnItem(
                        item.lesson(), item.version(), single("something-else"), item.order());

        kept(database(), anAttempt(learner, sameNameOtherText));

        assertThat(database().attempts().find(old.id()))
                .hasValueSatisfying(found -> assertThat(found.items()).containsExactly(item));
    }

    @Test
    default void a_line_tells_the_points_of_what_is_done_so_far() {
        var learner = aLearner(database());
        var attempt =
                kept(
                        database(),
                        anAttempt(learner, aChoice(), aChoice(), aChoice()),
                        picked(1, 1, "1"),
                        checked(1, 2, 1, 1, NOON.plusSeconds(60)),
                        checked(2, 1, 2, 3, NOON.plusSeconds(90)),
                        picked(3, 1, "2"));

        assertThat(database().attempts().linesOf(learner))
                .containsExactly(
                        new AttemptLine(
                                attempt.id(),
                                attempt.quiz(),
                                Behaviour.PRACTICE,
                                Terms.USUAL,
                                NOON,
                                NOON.plusSeconds(90),
                                3,
                                3,
                                2,
                                3,
                                4));
    }

    @Test
    default void a_line_of_an_untouched_attempt_has_no_points() {
        var learner = aLearner(database());
        var attempt = kept(database(), anAttempt(learner, aChoice()));

        assertThat(database().attempts().linesOf(learner))
                .containsExactly(
                        new AttemptLine(
                                attempt.id(),
                                attempt.quiz(),
                                Behaviour.PRACTICE,
                                Terms.USUAL,
                                NOON,
                                NOON,
                                1,
                                0,
                                0,
                                0,
                                0));
    }

    @Test
    default void lines_come_newest_first() {
        var learner = aLearner(database());
        var second = kept(database(), anAttempt(learner, NOON.plusSeconds(2), aChoice()));
        var first = kept(database(), anAttempt(learner, NOON.plusSeconds(1), aChoice()));
        var third = kept(database(), anAttempt(learner, NOON.plusSeconds(3), aChoice()));

        assertThat(database().attempts().linesOf(learner))
                .extracting(AttemptLine::id)
                .containsExactly(third.id(), second.id(), first.id());
    }

    @Test
    default void lines_are_the_learners_own() {
        kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThat(database().attempts().linesOf(aLearner(database()))).isEmpty();
    }

    @Test
    default void tries_are_what_was_checked_oldest_first() {
        var learner = aLearner(database());
        var early = anItem(single("early"), "1", "2", "3");
        var late = anItem(single("late"), "1", "2", "3");
        var attempt = anAttempt(learner, late, early, aChoice());
        kept(
                database(),
                attempt,
                checked(1, 1, 0, 1, NOON.plusSeconds(20)),
                checked(2, 1, 1, 1, NOON.plusSeconds(10)),
                picked(3, 1, "2"));

        assertThat(database().attempts().triesOf(learner, Set.of()))
                .containsExactly(
                        new Try(
                                early.lesson(),
                                early.question(),
                                Samples.chosen("1"),
                                new Score(1, 1),
                                NOON.plusSeconds(10)),
                        new Try(
                                late.lesson(),
                                late.question(),
                                Samples.chosen("1"),
                                new Score(0, 1),
                                NOON.plusSeconds(20)));
    }

    @Test
    default void tries_are_the_learners_own() {
        kept(database(), anAttempt(aLearner(database()), aChoice()), checked(1, 1, 1, 1));

        assertThat(database().attempts().triesOf(aLearner(database()), Set.of())).isEmpty();
    }

    @Test
    default void two_learners_may_draw_the_same_new_question_at_once() {
        var item = aChoice();
        var one = anAttempt(aLearner(database()), item);
        var other = anAttempt(aLearner(database()), item);

        new TwoWindows(database())
                .overlap(() -> kept(database(), one), () -> kept(database(), other));

        assertThat(database().attempts().find(one.id())).contains(one);
        assertThat(database().attempts().find(other.id())).contains(other);
    }

    private int versionsOf(DrawnItem item) {
        return database()
                .jdbc()
                .sql("select count(*) from item_version where hash = :hash")
                .param("hash", item.version().value())
                .query(Integer.class)
                .single();
    }

    @Test
    default void the_terms_of_an_attempt_come_back_as_they_were() {
        var learner = aLearner(database());
        var settings =
                new QuizSettings(
                        Offered.GRADED,
                        true,
                        false,
                        Duration.ofMinutes(20),
                        2,
                        Counting.AVERAGE,
                        new Shown(
                                When.AT_SUBMISSION,
                                When.AT_SUBMISSION,
                                When.AFTER_CLOSING,
                                When.NEVER),
                        60,
                        NOON.minusSeconds(60),
                        NOON.plusSeconds(3600),
                        Duration.ofSeconds(5));
        var terms = new Terms(settings, new Accommodation(150, false, true));
        var usual = anAttempt(learner, aChoice());
        var attempt =
                Attempt.start(
                        new AttemptId(UUID.randomUUID()),
                        learner,
                        usual.quiz(),
                        Behaviour.GRADED,
                        terms,
                        NOON,
                        usual.items());

        database().attempts().add(attempt);

        assertThat(database().attempts().find(attempt.id())).contains(attempt);
        assertThat(database().attempts().linesOf(learner))
                .singleElement()
                .satisfies(line -> assertThat(line.behaviour()).isEqualTo(Behaviour.GRADED))
                .satisfies(line -> assertThat(line.terms()).isEqualTo(terms));
    }

    @Test
    default void a_line_counts_what_has_an_answer_beside_what_is_scored() {
        var learner = aLearner(database());
        kept(
                database(),
                anAttempt(learner, aChoice(), aChoice(), aChoice()),
                picked(1, 1, "1"),
                picked(1, 2, "2"),
                new Picked(2, 1, new Unanswered(), NOON),
                checked(3, 1, 1, 1, NOON));

        assertThat(database().attempts().linesOf(learner))
                .singleElement()
                .satisfies(line -> assertThat(line.answered()).isEqualTo(2))
                .satisfies(line -> assertThat(line.done()).isEqualTo(1));
    }

    @Test
    default void a_try_knows_how_sure_the_learner_was() {
        var learner = aLearner(database());
        kept(
                database(),
                anAttempt(learner, aChoice()),
                new Checked(1, 1, chosen("2"), Certainty.CERTAIN, new Score(0, 1), NOON));

        assertThat(database().attempts().triesOf(learner, Set.of()))
                .singleElement()
                .satisfies(one -> assertThat(one.certainAndMissed()).isTrue());
    }

    @Test
    default void what_was_left_without_an_answer_and_what_was_tried_again_are_no_tries() {
        var learner = aLearner(database());
        kept(
                database(),
                anAttempt(learner, aChoice(), aChoice()),
                new Checked(1, 1, new Unanswered(), new Score(0, 1), NOON),
                checked(2, 1, 0, 1, NOON),
                new Retried(2, 2, chosen("1"), new Score(1, 1), NOON));

        assertThat(database().attempts().triesOf(learner, Set.of()))
                .singleElement()
                .satisfies(one -> assertThat(one.score()).isEqualTo(new Score(0, 1)));
    }
}
