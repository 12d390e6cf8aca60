package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.stream.Collectors;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Unanswered;
import org.junit.jupiter.api.Test;

/** Questions that are answered by choosing: order, keys, how many. */
final class ChoiceQuestionTest extends QuestionPageTest {

    ChoiceQuestionTest(Islet islet) {
        super(islet);
    }

    @Test
    void options_stand_in_the_order_drawn() {
        var attempt = openAttempt(islet.question(SingleChoice.class));

        assertThat(words(find("options"))).containsSubsequence(inOrder(attempt));
    }

    @Test
    void checked_options_keep_the_order_drawn() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);

        check(Answers.right(question));

        assertThat(words()).containsSubsequence(inOrder(attempt));
    }

    @Test
    void a_letter_picks_the_option_beside_it() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);

        press(Key.KEY_B);

        var second = attempt.item(1).order().get(1);
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Chosen.of(second)));
        assertThat(shown(question)).isEqualTo(Chosen.of(second));
    }

    @Test
    void a_digit_picks_too() {
        var attempt = openAttempt(islet.question(SingleChoice.class));

        press(Key.DIGIT_1);

        var first = attempt.item(1).order().getFirst();
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Chosen.of(first)));
    }

    @Test
    void a_letter_pressed_again_takes_back_one_of_several() {
        var attempt = openAttempt(islet.question(SelectAll.class));
        press(Key.KEY_A);

        press(Key.KEY_A);

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(new Unanswered()));
        assertThat(words(find("saved"))).isEmpty();
    }

    @Test
    void enter_checks() {
        var question = islet.question(SingleChoice.class);
        openAttempt(question);
        give(Answers.right(question));

        press(Key.ENTER, "options");

        assertThat(verdict()).startsWith("Yes");
    }

    @Test
    void some_of_several_earn_some_of_the_points() {
        var question = islet.question(SelectN.class);
        openAttempt(question);
        var one = ((Chosen) Answers.right(question)).options().iterator().next();

        check(Chosen.of(one));

        assertThat(verdict()).startsWith("Partly right: 1 of " + question.choose());
    }

    @Test
    void a_choice_of_several_says_how_many() {
        var question = islet.question(SelectN.class);

        openAttempt(question);

        assertThat(words()).contains(text("question.select-n", question.choose()));
    }

    @Test
    void a_choice_of_several_stops_at_that_many() {
        var question = islet.question(SelectN.class);
        openAttempt(question);

        give(Answers.right(question));

        assertThat(all(Checkbox.class))
                .filteredOn(box -> !box.getElement().getProperty("disabled", false))
                .hasSize(question.choose());
    }

    @Test
    void a_letter_beyond_that_many_changes_nothing() {
        var question = islet.question(SelectN.class);
        var attempt = openAttempt(question);
        give(Answers.right(question));

        press(letterOf(aDistractor(question), attempt));

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Answers.right(question)));
    }

    @Test
    void more_than_that_many_are_refused_and_what_is_kept_stands() {
        var question = islet.question(SelectN.class);
        var attempt = openAttempt(question);
        give(Answers.right(question));

        give(everyOption(question));

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Answers.right(question)));
        assertThat(shown(question)).isEqualTo(Answers.right(question));
    }

    @Test
    void all_that_apply_does_not_say_how_many() {
        var question = islet.question(SelectAll.class);
        var attempt = openAttempt(question);

        give(everyOption(question));

        assertThat(words()).contains(text("question.select-all"));
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(everyOption(question)));
    }

    private static OptionId aDistractor(ChoiceQuestion question) {
        return ((Chosen) Answers.wrong(question)).options().iterator().next();
    }

    private static Key letterOf(OptionId option, Attempt attempt) {
        var letters = List.of(Key.KEY_A, Key.KEY_B, Key.KEY_C, Key.KEY_D, Key.KEY_E);
        return letters.get(attempt.item(1).order().indexOf(option));
    }

    private static Response everyOption(ChoiceQuestion question) {
        return new Chosen(question.options().stream().map(Option::id).collect(Collectors.toSet()));
    }

    private static List<String> inOrder(Attempt attempt) {
        var question = (ChoiceQuestion) attempt.item(1).question();
        return attempt.item(1).order().stream()
                .map(id -> question.option(id).orElseThrow().text())
                .toList();
    }
}
