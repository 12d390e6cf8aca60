package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Numeric;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that are answered by typing a number. */
final class NumericQuestionTest extends QuestionPageTest {

    NumericQuestionTest(Islet islet) {
        super(islet);
    }

    @Test
    void a_number_that_cannot_be_read_is_called_so_and_not_saved() {
        var attempt = openAttempt(islet.question(Numeric.class));

        answer("number", "about 2");

        var field = (TextField) find("number");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(text("question.numeric.unreadable"));
        assertThat(words(find("saved"))).isEmpty();
        assertThat(find("check").getElement().isEnabled()).isFalse();
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(new Unanswered()));
    }

    @Test
    void a_number_mended_is_saved() {
        var question = islet.question(Numeric.class);
        openAttempt(question);
        answer("number", "about 2");

        give(Answers.right(question));

        assertThat(((TextField) find("number")).isInvalid()).isFalse();
        assertThat(words(find("saved"))).isEqualTo(text("quiz.saved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "2.5", " 2.5 ", "2.50"})
    void a_number_may_be_written_in_several_ways(String typed) {
        var attempt = openAttempt(islet.question(Numeric.class));

        answer("number", typed);

        assertThat(islet.kept(attempt).state(1).response().canonical()).isEqualTo("entered 2.5");
    }

    @Test
    void a_known_slip_gets_its_own_reason() {
        var question =
                islet.questions(Numeric.class)
                        .filter(each -> !each.slips().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var slip = question.slips().getFirst();
        openAttempt(question);

        check(new Entered(slip.answer()));

        assertThat(words()).contains(slip.rationale(), question.rationale());
    }
}
