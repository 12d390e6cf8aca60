package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.database.Samples.NOON;
import static org.islet.adapters.database.Samples.aChoice;
import static org.islet.adapters.database.Samples.aLearner;
import static org.islet.adapters.database.Samples.anAttempt;
import static org.islet.adapters.database.Samples.anItem;
import static org.islet.adapters.database.Samples.checked;
import static org.islet.adapters.database.Samples.kept;
import static org.islet.adapters.database.Samples.single;

import java.util.List;
import java.util.Set;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.Regrade;
import org.islet.core.progress.Regrade.Marked;
import org.islet.core.progress.Try;
import org.islet.core.progress.VersionedQuestion;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;

/** How points of corrected keys are kept, and read afterwards, on every engine. */
interface RegradesContract {

    Database database();

    @Test
    default void the_points_read_afterwards_are_the_regraded_ones_everywhere() {
        var learner = aLearner(database());
        var attempt =
                kept(
                        database(),
                        anAttempt(learner, aChoice(), aChoice()),
                        checked(1, 1, 0, 1),
                        checked(2, 1, 1, 1));

        regrade(attempt, 1, new Score(0, 1), new Score(2, 2));

        var found = database().attempts().find(attempt.id()).orElseThrow();
        assertThat(found.score()).contains(new Score(3, 3));
        assertThat(database().attempts().linesOf(learner))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).isEqualTo(3))
                .satisfies(line -> assertThat(line.max()).isEqualTo(3))
                .satisfies(line -> assertThat(line.finished()).isTrue());
        assertThat(database().attempts().triesOf(learner, Set.of()))
                .extracting(Try::score)
                .containsExactly(new Score(2, 2), new Score(1, 1));
    }

    @Test
    default void the_answers_stay_as_they_were_given_and_scored() {
        var attempt =
                kept(database(), anAttempt(aLearner(database()), aChoice()), checked(1, 1, 0, 1));

        regrade(attempt, 1, new Score(0, 1), new Score(1, 1));

        assertThat(database().attempts().find(attempt.id()).orElseThrow().events())
                .containsExactly(checked(1, 1, 0, 1));
    }

    @Test
    default void of_several_regrades_the_latest_counts_and_all_are_recorded() {
        var learner = aLearner(database());
        var attempt = kept(database(), anAttempt(learner, aChoice()), checked(1, 1, 0, 1));

        regrade(attempt, 1, new Score(0, 1), new Score(1, 1));
        regrade(attempt, 1, new Score(1, 1), new Score(0, 1));

        assertThat(database().attempts().find(attempt.id()).orElseThrow().score())
                .contains(new Score(0, 1));
        assertThat(database().attempts().triesOf(learner, Set.of()))
                .extracting(Try::score)
                .containsExactly(new Score(0, 1));
        assertThat(
                        database()
                                .jdbc()
                                .sql(
                                        """
                                        select r.reason
                                        from regrade r
                                        join regraded_answer a on a.regrade_number = r.number
                                        where a.attempt_id = :attempt
                                        order by r.number
                                        """)
                                .param("attempt", attempt.id().value())
                                .query(String.class)
                                .list())
                .containsExactly("0 was not right", "1 was not right");
    }

    @Test
    default void every_attempt_is_found_for_a_regrade() {
        var first = kept(database(), anAttempt(aLearner(database()), aChoice()));
        var second = kept(database(), anAttempt(aLearner(database()), aChoice()));

        assertThat(database().attempts().all()).contains(first.id(), second.id());
    }

    private void regrade(Attempt attempt, int position, Score before, Score after) {
        var newer = anItem(single("newer"), "1", "2", "3");
        var version = new VersionedQuestion(newer.lesson(), newer.version(), newer.question());
        var marked =
                new Marked(
                        attempt.id(),
                        position,
                        attempt.item(position).question().id(),
                        version,
                        before,
                        after);
        database()
                .regrades()
                .add(
                        new Regrade(List.of(marked), List.of()),
                        before.points() + " was not right",
                        NOON);
    }
}
