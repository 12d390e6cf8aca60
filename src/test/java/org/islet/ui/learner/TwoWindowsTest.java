package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.SingleChoice;
import org.islet.core.progress.ItemState.Open;
import org.junit.jupiter.api.Test;

/**
 * The same question in two windows, or on two devices: what is kept stands, and the one left behind
 * says so.
 */
final class TwoWindowsTest extends QuestionPageTest {

    TwoWindowsTest(Islet islet) {
        super(islet);
    }

    @Test
    void a_window_left_behind_shows_how_the_question_stands_now() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        islet.quiz().pick(attempt.id(), 1, 1, Answers.wrong(question));

        give(Answers.right(question));

        assertThat(words()).contains(text("quiz.moved-on"));
        assertThat(shown(question)).isEqualTo(Answers.wrong(question));
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Answers.wrong(question)));
    }

    @Test
    void a_window_left_behind_can_go_on_from_there() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        islet.quiz().pick(attempt.id(), 1, 1, Answers.wrong(question));
        give(Answers.right(question));

        give(Answers.right(question));

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Answers.right(question)));
        assertThat(words(find("saved"))).isEqualTo(text("quiz.saved"));
    }

    @Test
    void a_window_left_behind_shows_that_the_question_is_done() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(question));

        give(Answers.wrong(question));

        assertThat(words()).contains(text("quiz.moved-on"));
        assertThat(verdict()).startsWith("Yes");
        assertThat(islet.kept(attempt).events()).hasSize(1);
    }

    @Test
    void the_same_answer_in_two_windows_is_no_matter() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        islet.quiz().pick(attempt.id(), 1, 1, Answers.right(question));

        give(Answers.right(question));

        assertThat(words()).doesNotContain(text("quiz.moved-on"));
        assertThat(words(find("saved"))).isEqualTo(text("quiz.saved"));
        assertThat(islet.kept(attempt).events()).hasSize(1);
    }
}
