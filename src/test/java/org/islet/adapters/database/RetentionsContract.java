package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.adapters.database.Samples.NOON;
import static org.islet.adapters.database.Samples.aLearner;
import static org.islet.adapters.database.Samples.aSecret;
import static org.islet.adapters.database.Samples.someone;

import org.islet.core.review.Retention;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** How {@code Retentions} behaves on every engine. */
interface RetentionsContract {

    Database database();

    @Test
    default void who_has_not_chosen_wants_to_remember_as_usual() {
        assertThat(database().retentions().of(aLearner(database()))).isEqualTo(Retention.USUAL);
    }

    @Test
    default void what_a_learner_chose_is_kept() {
        var learner = aLearner(database());

        database().retentions().keep(learner, new Retention(95));
        database().retentions().keep(learner, new Retention(85));

        assertThat(database().retentions().of(learner)).isEqualTo(new Retention(85));
    }

    @Test
    default void what_a_learner_chose_is_theirs_only() {
        database().retentions().keep(aLearner(database()), new Retention(95));

        assertThat(database().retentions().of(aLearner(database()))).isEqualTo(Retention.USUAL);
    }

    @Test
    default void choosing_leaves_the_learner_as_known_as_before() {
        var learner = someone();
        var secret = aSecret();
        database().learners().add(learner, secret, NOON);

        database().retentions().keep(learner, new Retention(95));

        assertThat(database().learners().find(secret)).contains(learner);
    }

    @Test
    default void the_database_refuses_what_no_retention_can_be() {
        var learner = aLearner(database());

        assertThatThrownBy(
                        () ->
                                database()
                                        .jdbc()
                                        .sql(
                                                "update learner set desired_retention = 98 where id = :id")
                                        .param("id", learner.value())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
