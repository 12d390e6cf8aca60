package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.SomeSettings.settings;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Duration;
import java.time.Instant;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Option;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.When;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Score;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

/** A test from its first question to its result. */
final class GradedViewTest extends UiTest {

    private final SingleChoice first;
    private final TrueFalse second;

    GradedViewTest(Islet islet) {
        super(islet);
        this.first = islet.question(SingleChoice.class);
        this.second = islet.question(TrueFalse.class);
    }

    @Test
    void an_answer_is_kept_as_it_is_picked_and_nothing_tells_whether_it_is_right() {
        var attempt = graded(QuizSettings.USUAL);
        open(attempt, 1);

        pick(true);

        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(Answers.right(first)));
        assertThat(words(find("saved"))).isEqualTo(text("quiz.saved"));
        assertThat(has("check")).isFalse();
        assertThat(all(HtmlContainer.class, "verdict")).isEmpty();
        assertThat(everythingSent())
                .doesNotContain(first.options().stream().map(Option::rationale).toList());
    }

    @Test
    void the_list_tells_which_questions_are_answered_and_flagged() {
        var attempt = graded(QuizSettings.USUAL);
        open(attempt, 1);
        assertThat(words(find("question-1"))).endsWith("1 " + text("quiz.open"));

        pick(true);
        press("flag");

        assertThat(words(find("question-1")))
                .endsWith("1 " + text("quiz.answered") + " " + text("quiz.flagged"));
        assertThat(islet.kept(attempt).flagged()).containsExactly(1);
        press("flag");
        assertThat(islet.kept(attempt).flagged()).isEmpty();
    }

    @Test
    void every_question_is_one_step_away() {
        var attempt = graded(QuizSettings.USUAL);
        open(attempt, 1);

        assertThat(links())
                .contains(
                        "quiz/" + attempt.id() + "/1",
                        "quiz/" + attempt.id() + "/2",
                        "quiz/" + attempt.id() + "/submit");
    }

    @Test
    void how_sure_the_learner_is_is_kept() {
        var attempt = graded(QuizSettings.USUAL);
        open(attempt, 1);
        pick(true);

        answer("certainty", Certainty.FAIRLY_SURE);

        assertThat(islet.kept(attempt).state(1).certainty()).isEqualTo(Certainty.FAIRLY_SURE);
    }

    @Test
    void the_last_look_lists_what_has_no_answer_and_what_has_a_flag() {
        var attempt = graded(QuizSettings.USUAL);
        islet.quiz().pick(attempt.id(), 1, 1, Answers.right(first));
        islet.quiz().flag(attempt.id(), 1, 2, true);

        open("quiz/" + attempt.id() + "/submit");

        assertThat(words())
                .contains(
                        text("submit.answered", 1, 2),
                        text("submit.unanswered", 1),
                        text("submit.flagged", 1));
    }

    @Test
    void submitting_asks_and_then_leads_to_the_result() {
        var attempt = graded(QuizSettings.USUAL);
        islet.quiz().pick(attempt.id(), 1, 1, Answers.right(first));
        open("quiz/" + attempt.id() + "/submit");

        press("submit");
        assertThat(islet.kept(attempt).finished()).isFalse();
        confirm();

        assertThat(islet.kept(attempt).score()).contains(new Score(1, 2));
        open("result/" + attempt.id());
        assertThat(words())
                .contains(text("result.spoken", 50, 1, 2))
                .contains(text("result.levels"))
                .contains(text("result.no-answer"));
    }

    @Test
    void after_submission_each_question_explains_itself() {
        var attempt = graded(QuizSettings.USUAL);
        islet.quiz().submit(attempt.id());

        open(attempt, 1);

        assertThat(words()).contains(first.options().stream().map(Option::rationale).toList());
        assertThat(has("flag")).isFalse();
    }

    @Test
    void where_reasons_are_not_shown_they_are_not_sent() {
        var attempt =
                graded(
                        settings()
                                .showing(
                                        When.AT_SUBMISSION,
                                        When.AT_SUBMISSION,
                                        When.AT_SUBMISSION,
                                        When.NEVER)
                                .build());
        islet.quiz().submit(attempt.id());

        open(attempt, 1);

        assertThat(everythingSent())
                .doesNotContain(first.options().stream().map(Option::rationale).toList());
        assertThat(words()).contains(text("option.best"));
    }

    @Test
    void where_right_answers_are_not_shown_only_the_own_one_is() {
        var attempt =
                graded(
                        settings()
                                .showing(
                                        When.AT_SUBMISSION,
                                        When.AT_SUBMISSION,
                                        When.NEVER,
                                        When.NEVER)
                                .build());
        islet.quiz().pick(attempt.id(), 1, 1, Answers.wrong(first));
        islet.quiz().submit(attempt.id());

        open(attempt, 1);

        assertThat(words()).contains(text("quiz.own-only"));
        assertThat(everythingSent()).doesNotContain("is-good", "is-missed");
        assertThat(find("options").getElement().isEnabled()).isFalse();
    }

    @Test
    void where_the_score_waits_for_the_closing_the_result_says_so() {
        var attempt =
                graded(
                        settings()
                                .open(null, now().plus(Duration.ofDays(1)))
                                .showing(
                                        When.AFTER_CLOSING,
                                        When.AT_SUBMISSION,
                                        When.AFTER_CLOSING,
                                        When.AFTER_CLOSING)
                                .build());
        islet.quiz().submit(attempt.id());

        open("result/" + attempt.id());

        assertThat(words())
                .contains(text("result.submitted"))
                .contains("once the quiz has closed")
                .doesNotContain(text("result.spoken", 0, 0, 2));
    }

    @Test
    void the_time_left_is_shown_where_there_is_a_limit() {
        open(graded(QuizSettings.USUAL), 1);
        assertThat(has("time-left")).isFalse();

        open(graded(settings().limitedTo(Duration.ofMinutes(10)).build()), 1);

        int seconds = Integer.parseInt(find("time-left").getElement().getAttribute("seconds"));
        assertThat(seconds).isBetween(500, 600);
    }

    @Test
    void when_the_time_is_up_the_page_submits_and_leads_to_the_result() {
        var attempt = startedBefore(Duration.ofSeconds(595));
        open(attempt, 1);
        pick(true);
        var clock = find("time-left");

        fire(clock, "time-over");
        assertThat(islet.kept(attempt).finished()).as("seconds are left").isFalse();

        await(attempt);
        fire(clock, "time-over");
        assertThat(islet.kept(attempt).score()).contains(new Score(1, 2));
    }

    @Test
    void a_late_attempt_is_submitted_when_it_is_looked_at() {
        var attempt = startedBefore(Duration.ofHours(5));
        islet.attempts()
                .add(attempt.id(), new Picked(1, 1, Answers.right(first), attempt.startedAt()));

        open("quiz/" + attempt.id());

        assertThat(address()).isEqualTo("result/" + attempt.id());
        assertThat(islet.kept(attempt).score()).contains(new Score(1, 2));
        assertThat(words()).contains(text("result.time-up"));
    }

    @Test
    void an_open_test_goes_on_at_its_first_question_without_an_answer() {
        var attempt = graded(QuizSettings.USUAL);
        islet.quiz().pick(attempt.id(), 1, 1, Answers.right(first));

        open("quiz/" + attempt.id());
        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/2");

        islet.quiz().pick(attempt.id(), 2, 1, Answers.right(second));
        open("quiz/" + attempt.id());
        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/submit");
    }

    @Test
    void practice_has_no_last_look() {
        var attempt = islet.attempt(learner(), first);

        open("quiz/" + attempt.id() + "/submit");

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/1");
    }

    @Test
    void the_test_of_someone_else_cannot_be_submitted() {
        var foreign = islet.graded(islet.newcomer(), QuizSettings.USUAL, now(), first);

        open("quiz/" + foreign.id() + "/submit");

        assertThat(notFound()).isTrue();
    }

    private void pick(boolean right) {
        var response = right ? Answers.right(first) : Answers.wrong(first);
        answer("options", ((Chosen) response).options().iterator().next());
    }

    private Attempt graded(QuizSettings settings) {
        return islet.graded(learner(), settings, now(), first, second);
    }

    private Attempt startedBefore(Duration ago) {
        var limit = settings().limitedTo(Duration.ofMinutes(10)).build();
        return islet.graded(learner(), limit, now().minus(ago), first, second);
    }

    private Instant now() {
        return islet.clock().instant();
    }

    private void await(Attempt attempt) {
        while (!attempt.timeIsUp(now())) {
            Thread.onSpinWait();
        }
    }

    private void open(Attempt attempt, int position) {
        open("quiz/" + attempt.id() + "/" + position);
    }
}
