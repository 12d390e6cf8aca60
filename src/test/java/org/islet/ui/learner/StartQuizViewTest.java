package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Behaviour;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

/** The door to a lesson's quiz. */
final class StartQuizViewTest extends UiTest {

    StartQuizViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void practice_leads_to_the_first_question_of_a_fresh_attempt() {
        open("take/staging");

        press("start-practice");

        assertThat(islet.follow().mine().attempts())
                .singleElement()
                .satisfies(line -> assertThat(line.behaviour()).isEqualTo(Behaviour.PRACTICE))
                .satisfies(line -> assertThat(address()).isEqualTo("quiz/" + line.id() + "/1"));
    }

    @Test
    void a_test_leads_to_the_first_question_of_a_graded_attempt() {
        open("take/staging");

        press("start-graded");

        assertThat(islet.follow().mine().attempts())
                .singleElement()
                .satisfies(line -> assertThat(line.behaviour()).isEqualTo(Behaviour.GRADED))
                .satisfies(line -> assertThat(address()).isEqualTo("quiz/" + line.id() + "/1"));
    }

    @Test
    void nothing_begins_before_the_learner_says_so() {
        open("take/staging");

        assertThat(islet.follow().mine().attempts()).isEmpty();
        assertThat(words())
                .contains(text("way.questions", islet.lesson().quiz().draw()))
                .contains(text("way.untimed"));
    }

    @Test
    void it_leads_back_into_an_open_attempt() {
        var first = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner(), first, islet.question(TrueFalse.class));
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(first));

        open("take/staging");

        assertThat(words()).contains(text("way.go-on", 1, 2));
        assertThat(links()).contains("quiz/" + attempt.id());
        assertThat(has("start-graded")).isTrue();
    }

    @Test
    void a_lesson_that_is_not_there_is_not_found() {
        open("take/no-such-lesson");

        assertThat(notFound()).isTrue();
    }
}
