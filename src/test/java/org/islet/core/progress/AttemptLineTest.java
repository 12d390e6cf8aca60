package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;

import java.util.UUID;
import org.islet.core.SomeSettings;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.When;
import org.junit.jupiter.api.Test;

/** What the line of an attempt in a list tells. */
class AttemptLineTest {

    private static final QuizSettings SECRET =
            SomeSettings.settings()
                    .showing(When.AT_SUBMISSION, When.NEVER, When.NEVER, When.NEVER)
                    .build();

    @Test
    void in_practice_what_was_checked_is_behind_and_in_a_test_what_was_answered() {
        assertThat(line(Behaviour.PRACTICE, QuizSettings.USUAL, 2, 1).behind()).isEqualTo(1);
        assertThat(line(Behaviour.CASE, QuizSettings.USUAL, 2, 1).behind()).isEqualTo(1);
        assertThat(line(Behaviour.GRADED, QuizSettings.USUAL, 2, 0).behind()).isEqualTo(2);
    }

    @Test
    void an_attempt_is_explained_once_it_is_finished_and_its_reasons_may_be_seen() {
        assertThat(line(Behaviour.PRACTICE, SECRET, 3, 3).explained(NOON)).isTrue();
        assertThat(line(Behaviour.PRACTICE, SECRET, 3, 2).explained(NOON)).isFalse();
        assertThat(line(Behaviour.GRADED, SECRET, 3, 3).explained(NOON)).isFalse();
        assertThat(line(Behaviour.GRADED, QuizSettings.USUAL, 3, 3).explained(NOON)).isTrue();
    }

    private static AttemptLine line(
            Behaviour behaviour, QuizSettings settings, int answered, int done) {
        return new AttemptLine(
                new AttemptId(new UUID(0, 1)),
                QuizId.of(STAGING),
                behaviour,
                new Terms(settings, Accommodation.NONE),
                NOON,
                NOON,
                3,
                answered,
                done,
                done,
                done);
    }
}
