package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.AttemptLine;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

/** The door to a lesson's quiz. */
final class StartQuizViewTest extends UiTest {

    StartQuizViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void it_leads_to_the_first_question_of_a_fresh_attempt() {
        open("take/staging");

        assertThat(islet.follow().mine().attempts())
                .singleElement()
                .extracting(AttemptLine::id)
                .satisfies(id -> assertThat(address()).isEqualTo("quiz/" + id + "/1"));
    }

    @Test
    void it_leads_back_into_an_open_attempt() {
        var first = islet.question(SingleChoice.class);
        var attempt = islet.attempt(learner(), first, islet.question(TrueFalse.class));
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(first));

        open("take/staging");

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/2");
        assertThat(islet.follow().mine().attempts()).hasSize(1);
    }

    @Test
    void a_lesson_that_is_not_there_is_not_found() {
        open("take/no-such-lesson");

        assertThat(notFound()).isTrue();
    }
}
