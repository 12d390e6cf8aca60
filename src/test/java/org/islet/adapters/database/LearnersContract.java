package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.adapters.database.Samples.NOON;
import static org.islet.adapters.database.Samples.aSecret;
import static org.islet.adapters.database.Samples.someone;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** How {@code Learners} behaves on every engine. */
interface LearnersContract {

    Database database();

    @Test
    default void a_learner_is_found_by_the_hash_of_their_secret() {
        var learner = someone();
        var secret = aSecret();

        database().learners().add(learner, secret, NOON);

        assertThat(database().learners().find(secret)).contains(learner);
    }

    @Test
    default void a_secret_that_nobody_has_finds_nobody() {
        assertThat(database().learners().find(aSecret())).isEmpty();
    }

    @Test
    default void a_secret_is_one_learners_only() {
        var secret = aSecret();
        var first = someone();
        database().learners().add(first, secret, NOON);

        assertThatThrownBy(() -> database().learners().add(someone(), secret, NOON))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(database().learners().find(secret)).contains(first);
    }
}
