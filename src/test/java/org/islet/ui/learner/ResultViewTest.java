package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import java.util.List;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Assessment.Share;
import org.islet.core.content.Question;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.DrawnItem;
import org.islet.ui.UiTest;
import org.islet.ui.shared.Texts;
import org.junit.jupiter.api.Test;

/** How a finished quiz went. */
final class ResultViewTest extends UiTest {

    private final SingleChoice right;
    private final TrueFalse wrong;

    ResultViewTest(Islet islet) {
        super(islet);
        this.right = islet.question(SingleChoice.class);
        this.wrong = islet.question(TrueFalse.class);
    }

    @Test
    void the_page_tells_the_points() {
        open(finished());

        assertThat(words())
                .contains(text("result.spoken", 50, 1, 2))
                .contains(text("result.building"))
                .contains(text("result.teaching-figure"));
    }

    @Test
    void the_page_tells_how_each_objective_went() {
        open(finished());

        for (Question question : List.of(right, wrong)) {
            assertThat(words())
                    .contains(
                            islet.lesson()
                                    .objective(question.head().objective())
                                    .orElseThrow()
                                    .text());
        }
    }

    @Test
    void a_missed_question_leads_to_where_it_is_taught() {
        open(finished());

        var section = islet.library().trace().whereToRead(wrong).orElseThrow();
        assertThat(words()).contains(text("result.revisit", 1));
        assertThat(links()).contains("learn/" + section);
    }

    @Test
    void the_missed_can_be_practiced_at_once() {
        open(finished());

        press("practice-missed");

        assertThat(newestAttempt().items()).extracting(DrawnItem::question).containsExactly(wrong);
        assertThat(address()).isEqualTo("quiz/" + newestAttempt().id() + "/1");
    }

    @Test
    void with_nothing_missed_there_is_nothing_to_practice() {
        var attempt = islet.attempt(learner(), right);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(right));

        open(attempt);

        assertThat(has("practice-missed")).isFalse();
        assertThat(words())
                .contains(text("result.strong"))
                .contains(text("result.revisit", 0))
                .contains(text("revisit.nothing"));
    }

    @Test
    void an_assessment_tells_its_objectives_lesson_by_lesson() {
        var assessment = islet.library().course().assessments().getFirst();
        var attempt = islet.quiz().start(assessment.id()).flatMap(islet.quiz()::open).orElseThrow();
        for (int position = 1; position <= attempt.size(); position++) {
            var question = attempt.item(position).question();
            islet.quiz().check(attempt.id(), position, 1, Answers.right(question));
        }

        open(attempt);

        assertThat(words()).contains(text("quiz.name", assessment.title()));
        for (Share share : assessment.blueprint()) {
            assertThat(words())
                    .contains(
                            islet.library().course().lesson(share.lesson()).orElseThrow().title());
        }
    }

    @Test
    void the_quiz_can_be_taken_again() {
        var first = finished();
        open(first);

        open(links().stream().filter(link -> link.startsWith("take/")).findFirst().orElseThrow());

        press("start-practice");
        assertThat(address()).startsWith("quiz/").doesNotContain(first.id().toString());
    }

    @Test
    void the_first_time_is_called_so() {
        open(finished());

        assertThat(words()).contains(text("result.is-first"));
    }

    @Test
    void a_later_time_is_compared_with_the_first() {
        var first = finished();

        open(finished());

        assertThat(words()).contains(text("result.first-time", 50, Texts.date(first.startedAt())));
    }

    @Test
    void an_unfinished_attempt_goes_on_where_it_stands() {
        var attempt = islet.attempt(learner(), right, wrong);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(right));

        open(attempt);

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/2");
    }

    @Test
    void the_result_of_someone_else_is_not_found() {
        var foreign = islet.attempt(islet.newcomer(), right);

        open(foreign);

        assertThat(notFound()).isTrue();
    }

    @Test
    void an_address_that_names_no_attempt_is_not_found() {
        open("result/yesterday");

        assertThat(notFound()).isTrue();
    }

    private void open(Attempt attempt) {
        open("result/" + attempt.id());
    }

    // One right, one wrong: one of two points.
    private Attempt finished() {
        var attempt = islet.attempt(learner(), right, wrong);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(right));
        islet.quiz().check(attempt.id(), 2, 1, Answers.wrong(wrong));
        return attempt;
    }

    private Attempt newestAttempt() {
        AttemptId id = islet.follow().mine().attempts().getFirst().id();
        return islet.quiz().open(id).orElseThrow();
    }
}
