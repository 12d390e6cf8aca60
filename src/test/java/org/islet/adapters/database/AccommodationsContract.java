package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.adapters.database.Samples.aLearner;
import static org.islet.adapters.database.Samples.someone;

import org.islet.core.progress.Accommodation;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** How it is kept what learners need, on every engine. */
interface AccommodationsContract {

    Database database();

    @Test
    default void a_learner_needs_nothing_until_something_is_kept() {
        assertThat(database().accommodations().of(aLearner(database())))
                .isEqualTo(Accommodation.NONE);
    }

    @Test
    default void what_was_kept_last_holds_for_that_learner_alone() {
        var learner = aLearner(database());
        var other = aLearner(database());

        database().accommodations().keep(learner, new Accommodation(300, false, true));
        database().accommodations().keep(learner, new Accommodation(150, true, false));

        assertThat(database().accommodations().of(learner))
                .isEqualTo(new Accommodation(150, true, false));
        assertThat(database().accommodations().of(other)).isEqualTo(Accommodation.NONE);
    }

    @Test
    default void nothing_is_kept_for_someone_unknown() {
        assertThatThrownBy(
                        () ->
                                database()
                                        .accommodations()
                                        .keep(someone(), new Accommodation(150, false, false)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
