package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Option;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.SingleChoice;
import org.islet.core.progress.AnswerEvent.Retried;
import org.islet.core.progress.AnswerEvent.Revealed;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.ItemState.Tried;
import org.islet.core.scoring.Certainty;
import org.junit.jupiter.api.Test;

/** A first try that missed points: hint, another try, the answer; and how sure the learner was. */
final class PracticeTest extends QuestionPageTest {

    PracticeTest(Islet islet) {
        super(islet);
    }

    @EachType
    void nothing_of_the_key_is_sent_until_the_learner_asks_for_it(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);

        tryOnce(Answers.wrong(question));

        assertThat(everythingSent()).doesNotContain("is-good", "is-missed", "is-best");
        if (question instanceof ChoiceQuestion choice) {
            assertThat(everythingSent())
                    .doesNotContain(choice.options().stream().map(Option::rationale).toList());
        }
        assertThat(verdict()).startsWith("Not quite");
        assertThat(has("next")).isFalse();
    }

    @EachType
    void another_try_can_earn_all_points_and_the_first_one_counts(Class<? extends Question> type) {
        var question = islet.question(type);
        var attempt = openAttempt(question);
        tryOnce(Answers.wrong(question));

        press("try-again");
        give(Answers.right(question));
        press("check");

        assertThat(verdict()).startsWith("Yes").contains("Your first try counts: 0 of");
        assertThat(islet.kept(attempt).events()).last().isInstanceOf(Retried.class);
        assertThat(islet.kept(attempt).score().orElseThrow().points()).isZero();
        assertThat(has("next")).isTrue();
    }

    @Test
    void a_second_miss_offers_the_same_again() {
        var question = islet.question(SingleChoice.class);
        openAttempt(question);
        tryOnce(Answers.wrong(question));
        press("try-again");

        press("check");

        assertThat(verdict()).startsWith("Not quite");
        assertThat(has("try-again")).isTrue();
        assertThat(has("show-answer")).isTrue();
    }

    @Test
    void the_answer_is_shown_on_request() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        tryOnce(Answers.wrong(question));

        press("show-answer");

        assertThat(words()).contains(question.options().stream().map(Option::rationale).toList());
        assertThat(islet.kept(attempt).events()).last().isInstanceOf(Revealed.class);
        assertThat(islet.kept(attempt).state(1)).isInstanceOf(Done.class);
    }

    @Test
    void where_it_stood_is_there_again_on_another_device() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        tryOnce(Answers.wrong(question));
        String address = address();

        comeBack();
        open(address);

        assertThat(has("try-again")).isTrue();
        assertThat(islet.kept(attempt).state(1)).isInstanceOf(Tried.class);
        assertThat(shown(question)).isEqualTo(Answers.wrong(question));
        assertThat(find("options").getElement().isEnabled()).isFalse();
    }

    @Test
    void the_authors_hint_helps_after_the_first_try_and_not_before() {
        var question = withHint("Think of its size.");
        openAttempt(question);
        give(Answers.wrong(question));
        assertThat(everythingSent()).doesNotContain("Think of its size.");

        press("check");

        assertThat(words(find("hint"))).endsWith("Think of its size.");
    }

    @Test
    void without_a_hint_the_section_to_read_is_named() {
        var question = islet.question(SingleChoice.class);
        openAttempt(question);

        tryOnce(Answers.wrong(question));

        var section = islet.library().trace().whereToRead(question).orElseThrow();
        assertThat(links()).contains("learn/" + section);
        assertThat(words(find("hint"))).contains("Look again at:");
    }

    @Test
    void how_sure_is_asked_once_there_is_an_answer() {
        var question = islet.question(SingleChoice.class);
        openAttempt(question);
        assertThat(words()).doesNotContain(text("certainty.question"));

        give(Answers.wrong(question));

        assertThat(has("certainty")).isTrue();
        assertThat(words()).contains(text("certainty.question"));
    }

    @Test
    void how_sure_the_learner_is_is_kept_with_the_answer() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        give(Answers.wrong(question));

        answer("certainty", Certainty.CERTAIN);

        assertThat(islet.kept(attempt).state(1))
                .isEqualTo(new Open(Answers.wrong(question), Certainty.CERTAIN));
        press("check");
        assertThat(islet.kept(attempt).tries().getFirst().certainAndMissed()).isTrue();
    }

    @Test
    void what_a_learner_was_certain_of_comes_first_in_what_to_look_at_again() {
        var question = islet.question(SingleChoice.class);
        var attempt = openAttempt(question);
        give(Answers.wrong(question));
        answer("certainty", Certainty.CERTAIN);
        press("check");

        open("result/" + attempt.id());

        assertThat(words())
                .containsSubsequence(
                        text("revisit.title"),
                        text("revisit.certain"),
                        question.head().stem(),
                        text("revisit.missed", 1));
    }

    private SingleChoice withHint(String hint) {
        var question = islet.question(SingleChoice.class);
        var head = question.head();
        var hinted =
                new QuestionHead(
                        head.id(),
                        head.objective(),
                        head.level(),
                        head.track(),
                        head.scenario(),
                        head.stem(),
                        hint,
                        head.citations(),
                        head.chart(),
                        head.trend());
        return new SingleChoice(hinted, question.options(), question.shuffled());
    }
}
