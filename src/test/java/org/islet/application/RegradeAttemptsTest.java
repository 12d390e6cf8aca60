package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.islet.adapters.console.RegradeCommand;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.Regrade.Left;
import org.islet.core.progress.Regrade.Marked;
import org.islet.core.scoring.Score;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A corrected key, from the command line to the learner's points. */
@IsletTest
final class RegradeAttemptsTest {

    private final Islet islet;
    private final RegradeAttempts regrade;

    RegradeAttemptsTest(Islet islet) {
        this.islet = islet;
        this.regrade = islet.context().getBean(RegradeAttempts.class);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_preview_lists_the_points_before_and_after_and_changes_nothing() {
        var attempt = answeredByTheFormerKey();

        String printed = print(false);

        assertThat(printed)
                .contains(
                        "attempt %s, question 1 \"%s\": 1 of 1 before, 0 of 1 after"
                                .formatted(attempt.id(), question(attempt)))
                .contains("Nothing was changed.");
        assertThat(islet.kept(attempt).score()).contains(new Score(1, 1));
    }

    @Test
    void what_is_applied_counts_from_then_on_and_is_recorded_with_its_reason() {
        var attempt = answeredByTheFormerKey();
        var events = islet.kept(attempt).events();

        assertThat(print(true)).contains("These points count from now on");

        assertThat(islet.kept(attempt).score()).contains(new Score(0, 1));
        assertThat(islet.kept(attempt).events()).isEqualTo(events);
        assertThat(islet.kept(attempt).items()).isEqualTo(attempt.items());
        assertThat(
                        islet.jdbc()
                                .sql(
                                        """
                                        select r.reason
                                        from regrade r
                                        join regraded_answer a on a.regrade_number = r.number
                                        where a.attempt_id = :attempt
                                        """)
                                .param("attempt", attempt.id().value())
                                .query(String.class)
                                .list())
                .containsExactly("The key was not right.");
    }

    @Test
    void applying_twice_changes_nothing_more() {
        var attempt = answeredByTheFormerKey();
        print(true);

        SignIn.operator();
        assertThat(regrade.preview().changes())
                .extracting(Marked::attempt)
                .doesNotContain(attempt.id());
    }

    @Test
    void an_answer_of_a_case_finds_its_question() {
        var step = islet.library().course().cases().getFirst().steps().getFirst();
        var learner = islet.newcomer();
        var attempt = islet.attempt(learner, step.question());
        SignIn.as(learner);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(step.question()));

        SignIn.operator();
        assertThat(regrade.preview().left()).extracting(Left::attempt).doesNotContain(attempt.id());
    }

    // The file has the corrected key; the learner met the former one and answered by it.
    private Attempt answeredByTheFormerKey() {
        var learner = islet.newcomer();
        var present = islet.question(TrueFalse.class);
        var former =
                TrueFalse.of(present.head(), !present.answer(), "So it was.", "So it was.", "");
        var attempt = islet.attempt(learner, former);
        SignIn.as(learner);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(former));
        assertThat(islet.kept(attempt).score()).contains(new Score(1, 1));
        return attempt;
    }

    private String print(boolean apply) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        if (apply) {
            RegradeCommand.apply(regrade, "The key was not right.", out);
        } else {
            RegradeCommand.preview(regrade, out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String question(Attempt attempt) {
        return attempt.item(1).question().id().value();
    }
}
