package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.islet.core.content.Assessment;
import org.islet.core.content.Assessment.Share;
import org.islet.core.content.Numeric;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.AnswerEvent;
import org.islet.core.progress.AnswerOutcome;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.LearnerId;
import org.islet.core.scoring.Refusal;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Taking a quiz with the shipped content and a real database. */
@IsletTest
final class TakeQuizTest {

    private final Islet islet;
    private final TakeQuiz quiz;
    private final LearnerId learner;

    TakeQuizTest(Islet islet) {
        this.islet = islet;
        this.quiz = islet.quiz();
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
    void a_quiz_draws_as_many_items_as_it_says() {
        var attempt = quiz.start(islet.lesson().quizId()).flatMap(quiz::open).orElseThrow();

        assertThat(attempt.size()).isEqualTo(islet.lesson().quiz().draw());
    }

    @Test
    void a_quiz_begins_with_its_first_item_open_and_nothing_answered() {
        var attempt = quiz.start(islet.lesson().quizId()).flatMap(quiz::open).orElseThrow();

        assertThat(attempt.current()).hasValue(1);
        assertThat(attempt.events()).isEmpty();
    }

    @Test
    void an_assessment_draws_what_its_blueprint_says() {
        for (Assessment assessment : islet.library().course().assessments()) {
            var attempt = quiz.start(assessment.id()).flatMap(quiz::open).orElseThrow();

            assertThat(attempt.quiz()).isEqualTo(assessment.id());
            assertThat(attempt.size()).isEqualTo(assessment.size());
            for (Share share : assessment.blueprint()) {
                assertThat(attempt.items())
                        .filteredOn(item -> item.lesson().equals(share.lesson()))
                        .filteredOn(item -> item.question().head().level() == share.level())
                        .hasSize(share.count());
            }
        }
    }

    @Test
    void what_was_missed_in_an_assessment_can_be_practiced_whatever_its_lesson() {
        var assessment = islet.library().course().assessments().getLast();
        var attempt = quiz.start(assessment.id()).flatMap(quiz::open).orElseThrow();
        for (int position = 1; position <= attempt.size(); position++) {
            quiz.check(attempt.id(), position, 1, Answers.wrong(attempt.item(position).question()));
        }

        var again = quiz.practiceMissed(attempt.id()).flatMap(quiz::open).orElseThrow();

        assertThat(again.items())
                .extracting(DrawnItem::lesson, item -> item.question().id())
                .containsExactlyElementsOf(
                        attempt.items().stream()
                                .map(item -> tuple(item.lesson(), item.question().id()))
                                .toList());
    }

    @Test
    void a_lesson_that_is_not_there_has_no_quiz() {
        assertThat(quiz.start(new QuizId("no-such-lesson"))).isEmpty();
    }

    @Test
    void a_pick_is_kept_and_not_scored() {
        var attempt = attemptAt(single());
        var response = right(attempt, 1);

        var answered = quiz.pick(attempt.id(), 1, 1, response);

        assertThat(answered.outcome()).isInstanceOf(Accepted.class);
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(response));
    }

    @Test
    void a_changed_pick_is_kept_beside_the_first() {
        var attempt = attemptAt(single());

        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));
        quiz.pick(attempt.id(), 1, 2, wrong(attempt, 1));

        assertThat(islet.kept(attempt).events())
                .extracting(AnswerEvent::response)
                .containsExactly(right(attempt, 1), wrong(attempt, 1));
    }

    @Test
    void a_check_is_kept_and_scored() {
        var attempt = attemptAt(several());
        var response = right(attempt, 1);
        int keyed = several().keyed();

        var answered = quiz.check(attempt.id(), 1, 1, response);

        assertThat(answered.outcome()).isInstanceOf(Accepted.class);
        assertThat(islet.kept(attempt).state(1))
                .isEqualTo(new Done(response, new Score(keyed, keyed)));
    }

    @Test
    void the_attempt_that_comes_with_the_outcome_is_the_one_kept() {
        var attempt = attemptAt(statement());

        var answered = quiz.check(attempt.id(), 1, 1, right(attempt, 1));

        assertThat(answered.attempt().finished()).isTrue();
        assertThat(answered.attempt().state(1)).isEqualTo(islet.kept(attempt).state(1));
    }

    @Test
    void a_check_of_nothing_keeps_nothing() {
        var attempt = attemptAt(single());

        var answered = quiz.check(attempt.id(), 1, 1, new Unanswered());

        assertThat(answered.outcome()).isInstanceOf(NothingToCheck.class);
        assertThat(islet.kept(attempt).events()).isEmpty();
    }

    @Test
    void an_answer_of_the_wrong_kind_is_refused_and_not_kept() {
        var attempt = attemptAt(single());

        var answered = quiz.pick(attempt.id(), 1, 1, new Entered(BigDecimal.TWO));

        assertThat(answered.outcome()).isEqualTo(new Refused(Refusal.WRONG_KIND));
        assertThat(islet.kept(attempt).events()).isEmpty();
    }

    @Test
    void a_resent_pick_is_kept_once() {
        var attempt = attemptAt(single());
        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));

        var again = quiz.pick(attempt.id(), 1, 1, right(attempt, 1));

        assertThat(again.outcome()).isInstanceOf(AlreadyKept.class);
        assertThat(islet.kept(attempt).events()).hasSize(1);
    }

    @Test
    void a_resent_check_is_kept_once() {
        var attempt = attemptAt(number());
        quiz.check(attempt.id(), 1, 1, right(attempt, 1));

        var again = quiz.check(attempt.id(), 1, 1, right(attempt, 1));

        assertThat(again.outcome()).isInstanceOf(AlreadyKept.class);
        assertThat(islet.kept(attempt).events()).hasSize(1);
    }

    @Test
    void a_window_left_behind_is_told_so_and_nothing_is_lost() {
        var attempt = attemptAt(single());
        quiz.pick(attempt.id(), 1, 1, right(attempt, 1));

        var late = quiz.pick(attempt.id(), 1, 1, wrong(attempt, 1));

        assertThat(late.outcome()).isInstanceOf(MovedOn.class);
        assertThat(late.attempt().state(1)).isEqualTo(new Open(right(attempt, 1)));
        assertThat(islet.kept(attempt).state(1)).isEqualTo(new Open(right(attempt, 1)));
    }

    @Test
    void a_checked_item_takes_no_other_answer() {
        var attempt = attemptAt(single());
        quiz.check(attempt.id(), 1, 1, wrong(attempt, 1));

        var late = quiz.check(attempt.id(), 1, 2, right(attempt, 1));

        assertThat(late.outcome()).isInstanceOf(MovedOn.class);
        assertThat(islet.kept(attempt).score()).contains(new Score(0, 1));
    }

    @RepeatedTest(5)
    void of_two_windows_at_once_one_is_kept_and_the_other_is_told() {
        var attempt = attemptAt(single());

        List<AnswerOutcome> outcomes =
                List.of(right(attempt, 1), wrong(attempt, 1)).parallelStream()
                        .map(response -> pickAsLearner(attempt, response))
                        .toList();

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Accepted.class)
                .hasAtLeastOneElementOfType(MovedOn.class);
        assertThat(islet.kept(attempt).events()).hasSize(1);
    }

    @Test
    void replaying_the_answers_gives_the_same_score() {
        var attempt = attemptAt(single(), several(), number());
        quiz.check(attempt.id(), 1, 1, right(attempt, 1));
        quiz.check(attempt.id(), 2, 1, wrong(attempt, 2));
        quiz.check(attempt.id(), 3, 1, right(attempt, 3));

        var kept = islet.kept(attempt);

        assertThat(kept.scoringVersion()).isEqualTo(Scoring.VERSION);
        assertThat(kept.tries())
                .hasSize(3)
                .allSatisfy(
                        each ->
                                assertThat(each.score())
                                        .isEqualTo(
                                                Scoring.mark(each.question(), each.response())
                                                        .score()));
    }

    @Test
    void practice_holds_the_missed_questions_and_no_other() {
        var attempt = attemptAt(single(), statement(), several(), number());
        quiz.check(attempt.id(), 1, 1, right(attempt, 1));
        quiz.check(attempt.id(), 2, 1, wrong(attempt, 2));
        quiz.check(attempt.id(), 3, 1, wrong(attempt, 3));
        quiz.check(attempt.id(), 4, 1, right(attempt, 4));

        var practice = quiz.practiceMissed(attempt.id()).flatMap(quiz::open).orElseThrow();

        assertThat(questions(practice)).containsExactlyInAnyOrder(statement(), several());
        assertThat(practice.events()).isEmpty();
    }

    @Test
    void a_question_that_earned_some_of_its_points_is_practiced_too() {
        var attempt = attemptAt(several());
        var oneOfThem = ((Chosen) right(attempt, 1)).options().iterator().next();
        quiz.check(attempt.id(), 1, 1, Chosen.of(oneOfThem));

        var practice = quiz.practiceMissed(attempt.id()).flatMap(quiz::open).orElseThrow();

        assertThat(questions(practice)).containsExactly(several());
    }

    @Test
    void with_nothing_missed_there_is_nothing_to_practice() {
        var attempt = attemptAt(single());
        quiz.check(attempt.id(), 1, 1, right(attempt, 1));

        assertThat(quiz.practiceMissed(attempt.id())).isEmpty();
    }

    @Test
    void an_attempt_of_someone_else_is_not_there() {
        var foreign = islet.attempt(islet.newcomer(), single());

        assertThat(quiz.open(foreign.id())).isEmpty();
    }

    @Test
    void an_attempt_of_someone_else_takes_no_answer() {
        var foreign = islet.attempt(islet.newcomer(), single());

        assertThatThrownBy(() -> quiz.pick(foreign.id(), 1, 1, right(foreign, 1)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(islet.kept(foreign).events()).isEmpty();
    }

    @Test
    void what_someone_else_missed_cannot_be_practiced() {
        var foreign = islet.attempt(islet.newcomer(), single());
        SignIn.as(foreign.learner());
        quiz.check(foreign.id(), 1, 1, wrong(foreign, 1));
        SignIn.as(learner);

        assertThat(quiz.practiceMissed(foreign.id())).isEmpty();
    }

    private Attempt attemptAt(Question... questions) {
        return islet.attempt(learner, questions);
    }

    private SingleChoice single() {
        return islet.question(SingleChoice.class);
    }

    private TrueFalse statement() {
        return islet.question(TrueFalse.class);
    }

    private SelectAll several() {
        return islet.question(SelectAll.class);
    }

    private Numeric number() {
        return islet.question(Numeric.class);
    }

    private AnswerOutcome pickAsLearner(Attempt attempt, Response response) {
        SignIn.as(learner);
        return quiz.pick(attempt.id(), 1, 1, response).outcome();
    }

    private static Response right(Attempt attempt, int position) {
        return Answers.right(attempt.item(position).question());
    }

    private static Response wrong(Attempt attempt, int position) {
        return Answers.wrong(attempt.item(position).question());
    }

    private static List<Question> questions(Attempt attempt) {
        return attempt.items().stream().<Question>map(item -> item.question()).toList();
    }
}
