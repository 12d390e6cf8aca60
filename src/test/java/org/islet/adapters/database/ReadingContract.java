package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.database.Samples.NOON;
import static org.islet.adapters.database.Samples.aLearner;
import static org.islet.core.Fixtures.STAGING;

import java.util.List;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.junit.jupiter.api.Test;

/** How {@code Reading} behaves on every engine. */
interface ReadingContract {

    SectionRef GRADE = new SectionRef(STAGING, new SectionId("grade"));
    SectionRef OUTLOOK = new SectionRef(STAGING, new SectionId("outlook"));

    Database database();

    @Test
    default void sections_read_are_remembered() {
        var learner = aLearner(database());

        database().reading().add(learner, GRADE, NOON);
        database().reading().add(learner, OUTLOOK, NOON);

        assertThat(database().reading().of(learner)).containsExactlyInAnyOrder(GRADE, OUTLOOK);
    }

    @Test
    default void reading_a_section_again_changes_nothing() {
        var learner = aLearner(database());
        database().reading().add(learner, GRADE, NOON);

        database().reading().add(learner, GRADE, NOON.plusSeconds(60));

        assertThat(database().reading().of(learner)).containsExactly(GRADE);
    }

    @Test
    default void a_section_finished_in_two_windows_at_once_is_read_once() {
        var learner = aLearner(database());

        List.of(NOON, NOON.plusMillis(1)).parallelStream()
                .forEach(at -> database().reading().add(learner, GRADE, at));

        assertThat(database().reading().of(learner)).containsExactly(GRADE);
    }

    @Test
    default void what_was_read_is_the_learners_own() {
        database().reading().add(aLearner(database()), GRADE, NOON);

        assertThat(database().reading().of(aLearner(database()))).isEmpty();
    }
}
