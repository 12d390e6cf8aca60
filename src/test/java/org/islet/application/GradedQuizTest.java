package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.core.SomeSettings.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.SplittableRandom;
import org.islet.application.TakeQuiz.Start;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.When;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Accommodation;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.TimeUp;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.LearnerId;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Graded attempts and their clock, with a real database and a clock that the test sets. */
@IsletTest
final class GradedQuizTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Islet islet;
    private final LearnerId learner;
    private Instant now;
    private final TakeQuiz quiz;

    GradedQuizTest(Islet islet) {
        this.islet = islet;
        this.learner = islet.newcomer();
        this.now = islet.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        InstantSource settable = () -> now;
        this.quiz =
                new TakeQuiz(
                        islet.library(),
                        islet.attempts(),
                        islet.accommodations(),
                        () -> learner,
                        settable.withZone(clock.getZone()),
                        new SplittableRandom(1));
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
    void a_test_begins_with_the_settings_of_its_quiz_and_the_needs_of_its_learner() {
        var needs = new Accommodation(150, false, true);
        islet.accommodations().keep(learner, needs);

        var attempt = begun(quiz.start(islet.lesson().quizId(), Behaviour.GRADED));
        islet.accommodations().keep(learner, Accommodation.NONE);

        var kept = islet.kept(attempt);
        assertThat(kept.behaviour()).isEqualTo(Behaviour.GRADED);
        assertThat(kept.terms().accommodation()).isEqualTo(needs);
        assertThat(kept.terms().settings()).isEqualTo(islet.lesson().quiz().settings());
    }

    @Test
    void a_second_test_at_once_goes_on_with_the_first() {
        var first = begun(quiz.start(islet.lesson().quizId(), Behaviour.GRADED));

        assertThat(quiz.start(islet.lesson().quizId(), Behaviour.GRADED))
                .isEqualTo(new Start.Begun(first.id()));
    }

    @Test
    void there_is_no_test_where_there_is_no_quiz() {
        assertThat(quiz.start(new QuizId("no-such-lesson"), Behaviour.GRADED))
                .isEqualTo(new Start.NoSuchQuiz());
    }

    @Test
    void submitting_scores_the_last_answer_to_each_question_once() {
        var attempt = graded(QuizSettings.USUAL);
        quiz.pick(attempt.id(), 1, 1, wrong(attempt, 1));
        quiz.pick(attempt.id(), 1, 2, right(attempt, 1), Certainty.CERTAIN);

        var submitted = quiz.submit(attempt.id());
        quiz.submit(attempt.id());

        assertThat(submitted.score()).contains(new Score(1, 2));
        assertThat(islet.kept(attempt).events()).hasSize(4);
        assertThat(islet.kept(attempt).tries().getFirst().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void a_submitted_attempt_feeds_mastery_and_review_with_what_was_answered() {
        var attempt = graded(QuizSettings.USUAL);
        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));
        quiz.submit(attempt.id());

        assertThat(islet.attempts().triesOf(learner, Set.of())).hasSize(1);
    }

    @Test
    void before_submission_nothing_is_scored() {
        var attempt = graded(QuizSettings.USUAL);
        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));

        assertThat(islet.attempts().triesOf(learner, Set.of())).isEmpty();
        assertThat(islet.kept(attempt).score()).isEmpty();
        assertThatThrownBy(() -> quiz.check(attempt.id(), 1, 2, right(attempt, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_clock_goes_on_whatever_page_is_open_and_an_answer_in_the_grace_is_taken() {
        var attempt = graded(settings().limitedTo(TEN_MINUTES).build());
        assertThat(quiz.timeLeft(attempt)).contains(TEN_MINUTES);

        now = now.plus(TEN_MINUTES).minusSeconds(90);
        assertThat(quiz.timeLeft(islet.kept(attempt))).contains(Duration.ofSeconds(90));
        assertThat(quiz.overdue(islet.kept(attempt))).isFalse();

        now = now.plusSeconds(100);
        var late = quiz.pick(attempt.id(), 1, 1, right(attempt, 1));
        assertThat(late.outcome()).isInstanceOf(Accepted.class);
        assertThat(quiz.overdue(islet.kept(attempt))).isTrue();

        now = now.plusSeconds(60);
        var tooLate = quiz.pick(attempt.id(), 2, 1, right(attempt, 2));
        assertThat(tooLate.outcome()).isEqualTo(new TimeUp());
    }

    @Test
    void a_late_attempt_is_submitted_with_what_was_answered_in_time() {
        var attempt = graded(settings().limitedTo(TEN_MINUTES).build());
        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));
        now = now.plus(Duration.ofDays(3));

        var submitted = quiz.submit(attempt.id());

        assertThat(submitted.score()).contains(new Score(1, 2));
        assertThat(submitted.ranOutOfTime()).isTrue();
        assertThat(submitted.state(2).response()).isEqualTo(new Unanswered());
        assertThat(submitted.finishedAt()).contains(attempt.startedAt().plus(TEN_MINUTES));
    }

    @Test
    void a_flag_is_kept_and_taken_down() {
        var attempt = graded(QuizSettings.USUAL);

        quiz.flag(attempt.id(), 2, 1, true);
        assertThat(islet.kept(attempt).flagged()).containsExactly(2);

        quiz.flag(attempt.id(), 2, 2, false);
        assertThat(islet.kept(attempt).flagged()).isEmpty();
    }

    @Test
    void another_window_that_answers_while_this_one_submits_is_told() {
        var attempt = graded(QuizSettings.USUAL);
        quiz.submit(attempt.id());

        assertThat(quiz.pick(attempt.id(), 1, 2, right(attempt, 1)).outcome())
                .isEqualTo(new MovedOn());
    }

    @Test
    void an_attempt_stays_as_drawn_when_its_questions_are_edited() {
        var attempt = graded(QuizSettings.USUAL);
        var edited = reversedKey();
        islet.library().versioned(islet.lesson().id(), edited);

        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));
        var submitted = quiz.submit(attempt.id());

        assertThat(edited.id()).isEqualTo(attempt.item(2).question().id());
        assertThat(islet.kept(attempt).items()).isEqualTo(attempt.items());
        assertThat(submitted.score()).contains(new Score(1, 2));
    }

    @Test
    void a_score_that_is_not_to_be_shown_is_not_in_the_learners_progress() {
        var attempt =
                graded(
                        settings()
                                .showing(When.NEVER, When.AT_SUBMISSION, When.NEVER, When.NEVER)
                                .build());
        quiz.submit(attempt.id());

        assertThat(islet.follow().mine().attempts())
                .singleElement()
                .satisfies(line -> assertThat(line.finished()).isTrue())
                .satisfies(line -> assertThat(line.scored()).isFalse())
                .extracting(AttemptLine::max)
                .isEqualTo(0);
    }

    @Test
    void the_door_knows_what_the_learner_has_open_there() {
        var attempt = graded(QuizSettings.USUAL);

        var door = quiz.door(islet.lesson().quizId()).orElseThrow();

        assertThat(door.open(Behaviour.GRADED)).map(AttemptLine::id).contains(attempt.id());
        assertThat(door.open(Behaviour.PRACTICE)).isEmpty();
    }

    @Test
    void only_who_runs_the_program_may_regrade() {
        var regrade = islet.context().getBean(RegradeAttempts.class);

        assertThatThrownBy(regrade::preview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrade.apply("Because."))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_not_shown_yet_is_in_no_progress_and_no_review() {
        var attempt =
                graded(settings().showing(When.NEVER, When.NEVER, When.NEVER, When.NEVER).build());
        quiz.pick(attempt.id(), 1, 1, wrong(attempt, 1));
        quiz.submit(attempt.id());
        now = now.plus(Duration.ofDays(40));

        assertThat(islet.follow().mine().tries()).isEmpty();
        assertThat(islet.review().start(ZoneOffset.UTC)).isEmpty();
        assertThat(quiz.practiceMissed(attempt.id())).isEmpty();
    }

    private Attempt graded(QuizSettings settings) {
        return islet.graded(
                learner,
                settings,
                now,
                islet.question(SingleChoice.class),
                islet.question(TrueFalse.class));
    }

    private Question reversedKey() {
        var statement = islet.question(TrueFalse.class);
        return TrueFalse.of(statement.head(), !statement.answer(), "Why.", "Why not.", "");
    }

    private Attempt begun(Start start) {
        return start instanceof Start.Begun(var id)
                ? islet.attempts().find(id).orElseThrow()
                : fail(start);
    }

    private static Attempt fail(Start start) {
        throw new AssertionError("It should have begun, got " + start);
    }

    private static Response right(Attempt attempt, int position) {
        return Answers.right(attempt.item(position).question());
    }

    private static Response wrong(Attempt attempt, int position) {
        return Answers.wrong(attempt.item(position).question());
    }
}
