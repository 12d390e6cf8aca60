package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import java.util.UUID;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the addresses of a quiz lead, and where its pages lead on. */
final class QuizAddressTest extends QuestionPageTest {

    QuizAddressTest(Islet islet) {
        super(islet);
    }

    @Test
    void the_next_question_follows() {
        var first = islet.question(SingleChoice.class);
        var attempt = openAttempt(first, islet.question(TrueFalse.class));
        check(Answers.right(first));

        press("next");

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/2");
        assertThat(words()).contains(text("quiz.place", 2, 2));
    }

    @Test
    void the_result_follows_the_last_question() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        check(Answers.right(question));
        assertThat(words(find("next"))).isEqualTo(text("quiz.result"));

        press("next");

        assertThat(address()).isEqualTo("result/" + attempt.id());
    }

    @Test
    void a_question_left_out_follows_the_last_one() {
        var last = islet.question(TrueFalse.class);
        var attempt = islet.attempt(learner(), islet.question(SingleChoice.class), last);
        open("quiz/" + attempt.id() + "/2");
        check(Answers.right(last));

        press("next");

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/1");
    }

    @Test
    void an_attempt_opens_at_its_first_open_question() {
        var first = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner(), first, islet.question(TrueFalse.class));
        islet.quiz().check(attempt.id(), 1, 1, Answers.wrong(first));

        open("quiz/" + attempt.id());

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/2");
    }

    @Test
    void a_finished_attempt_opens_at_its_result() {
        var question = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner(), question);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(question));

        open("quiz/" + attempt.id());

        assertThat(address()).isEqualTo("result/" + attempt.id());
    }

    @Test
    void an_attempt_of_someone_else_is_not_found() {
        var question = islet.question(SingleChoice.class);
        var foreign = islet.attempt(islet.newcomer(), question);

        open("quiz/" + foreign.id() + "/1");

        assertThat(notFound()).isTrue();
        assertThat(everythingSent()).doesNotContain(question.head().stem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "999", "one", "-1"})
    void a_question_that_the_attempt_does_not_have_is_not_found(String position) {
        var attempt = islet.attempt(learner(), islet.question(SingleChoice.class));

        open("quiz/" + attempt.id() + "/" + position);

        assertThat(notFound()).isTrue();
    }

    @Test
    void an_attempt_that_nobody_started_is_not_found() {
        open("quiz/" + UUID.randomUUID() + "/1");

        assertThat(notFound()).isTrue();
    }

    @Test
    void an_address_that_names_no_attempt_is_not_found() {
        open("quiz/my-quiz/1");

        assertThat(notFound()).isTrue();
    }
}
