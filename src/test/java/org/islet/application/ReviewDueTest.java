package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.islet.core.content.Numeric;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.LearnerId;
import org.islet.core.review.Retention;
import org.islet.core.review.ReviewCard.Seen;
import org.islet.core.review.ReviewCard.State;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviewing with the shipped content and a real database. */
@IsletTest
final class ReviewDueTest {

    private static final ZoneId GREENWICH = ZoneOffset.UTC;

    private final Islet islet;
    private final LearnerId learner;

    ReviewDueTest(Islet islet) {
        this.islet = islet;
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
    void a_newcomer_has_nothing_to_review() {
        assertThat(plan().due()).isEmpty();
        assertThat(islet.review().start(GREENWICH)).isEmpty();
        assertThat(islet.follow().mine().attempts()).isEmpty();
    }

    @Test
    void every_question_of_the_course_has_a_card() {
        long questions =
                islet.library().course().path().stream()
                        .mapToLong(lesson -> lesson.quiz().pool().size())
                        .sum();
        assertThat(plan().cards()).hasSize(Math.toIntExact(questions));
        assertThat(plan().count(State.NEW)).isEqualTo(questions);
    }

    @Test
    void what_was_answered_today_is_learned_and_not_due() {
        islet.answered(learner, single(), true, 0);

        assertThat(plan().count(State.LEARNING)).isEqualTo(1);
        assertThat(islet.review().start(GREENWICH)).isEmpty();
    }

    @Test
    void a_review_asks_what_is_due_and_nothing_else() {
        islet.answered(learner, single(), true, 30);
        islet.answered(learner, statement(), true, 0);

        var review = started();

        assertThat(review.quiz()).isEqualTo(QuizId.REVIEW);
        assertThat(review.behaviour()).isEqualTo(Behaviour.PRACTICE);
        assertThat(questions(review)).containsExactly(single());
    }

    @Test
    void reviewing_works_with_every_item_type() {
        List<Question> each =
                List.of(
                        single(),
                        statement(),
                        islet.question(SelectAll.class),
                        islet.question(SelectN.class),
                        islet.question(Numeric.class));
        each.forEach(question -> islet.answered(learner, question, false, 30));

        var review = started();

        assertThat(questions(review)).containsExactlyInAnyOrderElementsOf(each);
        for (int position = 1; position <= review.size(); position++) {
            var right = Answers.right(review.item(position).question());
            islet.quiz().check(review.id(), position, 1, right);
        }
        assertThat(islet.kept(review).score())
                .hasValueSatisfying(it -> assertThat(it.full()).isTrue());
        assertThat(plan().due()).isEmpty();
    }

    @Test
    void the_most_urgent_is_asked_first() {
        islet.answered(learner, single(), true, 30);
        islet.answered(learner, statement(), false, 30);
        islet.answered(learner, statement(), false, 29);

        assertThat(questions(started())).containsExactly(statement(), single());
    }

    @Test
    void what_was_missed_in_a_review_can_be_practiced() {
        islet.answered(learner, single(), true, 30);
        var review = started();
        islet.quiz().check(review.id(), 1, 1, Answers.wrong(single()));

        var practice = islet.quiz().practiceMissed(review.id()).flatMap(islet.quiz()::open);

        assertThat(practice)
                .hasValueSatisfying(
                        attempt -> {
                            assertThat(attempt.quiz()).isEqualTo(QuizId.REVIEW);
                            assertThat(questions(attempt)).containsExactly(single());
                        });
    }

    @Test
    void an_unfinished_review_is_among_the_learners_attempts() {
        islet.answered(learner, single(), true, 30);

        var review = started();

        assertThat(islet.follow().mine().openAttempt(QuizId.REVIEW))
                .map(AttemptLine::id)
                .contains(review.id());
    }

    @Test
    void who_wants_to_remember_better_is_asked_sooner() {
        // Right once: due after 2 days as usual, after 1 at 97%, after 21 at 70%.
        islet.answered(learner, single(), true, 1);
        assertThat(plan().due()).isEmpty();

        islet.review().desire(new Retention(97));
        assertThat(plan().due()).extracting(Seen::question).containsExactly(single());

        islet.review().desire(new Retention(70));
        assertThat(plan().due()).isEmpty();
        assertThat(plan().retention()).isEqualTo(new Retention(70));
    }

    @Test
    void what_others_have_to_review_is_not_mine() {
        islet.answered(learner, single(), true, 30);
        islet.review().desire(new Retention(95));

        SignIn.as(islet.newcomer());

        assertThat(plan().due()).isEmpty();
        assertThat(plan().retention()).isEqualTo(Retention.USUAL);
    }

    private ReviewPlan plan() {
        return islet.review().plan(islet.follow().mine(), GREENWICH);
    }

    private Attempt started() {
        return islet.review().start(GREENWICH).flatMap(islet.quiz()::open).orElseThrow();
    }

    private SingleChoice single() {
        return islet.question(SingleChoice.class);
    }

    private TrueFalse statement() {
        return islet.question(TrueFalse.class);
    }

    private static List<Question> questions(Attempt attempt) {
        return attempt.items().stream().map(DrawnItem::question).toList();
    }
}
