package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.core.content.SectionRef;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Try;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What learners see of what they have done, by reading and by answering. */
@IsletTest
final class FollowProgressTest {

    private final Islet islet;
    private final LearnerId learner;

    FollowProgressTest(Islet islet) {
        this.islet = islet;
        this.learner = islet.newcomer();
    }

    @BeforeEach
    void signIn() {
        SignIn.as(learner);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_newcomer_has_done_nothing() {
        assertThat(islet.follow().mine().empty()).isTrue();
    }

    @Test
    void a_finished_section_is_read() {
        islet.study().finishSection(section(0));

        assertThat(islet.follow().mine().read()).containsExactly(section(0));
    }

    @Test
    void finishing_a_section_again_changes_nothing() {
        islet.study().finishSection(section(0));
        islet.study().finishSection(section(0));

        assertThat(islet.follow().mine().sectionsRead(islet.lesson())).isEqualTo(1);
    }

    @Test
    void a_checked_answer_is_a_try_and_counts_in_its_attempt() {
        var question = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner, question, islet.question(TrueFalse.class));

        islet.quiz().check(attempt.id(), 1, 1, Answers.right(question));

        var progress = islet.follow().mine();
        assertThat(progress.tries()).extracting(Try::question).containsExactly(question);
        assertThat(progress.openAttempt(islet.lesson().quizId()))
                .hasValueSatisfying(
                        line -> {
                            assertThat(line.id()).isEqualTo(attempt.id());
                            assertThat(line.done()).isEqualTo(1);
                            assertThat(line.items()).isEqualTo(2);
                        });
    }

    @Test
    void a_pick_that_was_not_checked_is_no_try() {
        var question = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner, question);

        islet.quiz().pick(attempt.id(), 1, 1, Answers.right(question));

        assertThat(islet.follow().mine().tries()).isEmpty();
    }

    @Test
    void with_the_last_answer_the_attempt_is_finished() {
        var question = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner, question);

        islet.quiz().check(attempt.id(), 1, 1, Answers.wrong(question));

        assertThat(islet.follow().mine().latest(islet.lesson().quizId()))
                .map(AttemptLine::id)
                .contains(attempt.id());
    }

    @Test
    void what_others_do_is_not_mine() {
        islet.study().finishSection(section(0));
        islet.attempt(learner, islet.question(SingleChoice.class));

        SignIn.as(islet.newcomer());

        assertThat(islet.follow().mine().empty()).isTrue();
    }

    private SectionRef section(int place) {
        return new SectionRef(islet.lesson().id(), islet.lesson().sections().get(place).id());
    }
}
