package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptLine;
import org.islet.core.review.Retention;
import org.islet.core.review.ReviewPlan;
import org.islet.core.scoring.Response;
import org.islet.ui.UiTest;
import org.islet.ui.shared.BrowserZone;
import org.junit.jupiter.api.Test;

/** Spaced review, from what is due to its result. */
final class ReviewViewTest extends UiTest {

    private final SingleChoice single;
    private final TrueFalse statement;

    ReviewViewTest(Islet islet) {
        super(islet);
        this.single = islet.question(SingleChoice.class);
        this.statement = islet.question(TrueFalse.class);
    }

    @Test
    void a_newcomer_is_told_where_reviews_come_from() {
        open("review");

        assertThat(title()).isEqualTo(text("title", text("review.title")));
        assertThat(words()).contains(text("review.nothing"));
        assertThat(links()).contains("take/" + islet.library().course().path().getFirst().quizId());
        assertThat(has("review")).isFalse();
    }

    @Test
    void the_navigation_leads_here_and_says_where_one_is() {
        open("review");

        assertThat(all(Anchor.class))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .isNotEmpty()
                .extracting(Anchor::getHref)
                .containsOnly("review");
    }

    @Test
    void what_is_due_is_counted_by_lesson_and_by_state() {
        answered(single, true, 30);
        answered(statement, false, 30);
        answered(statement, false, 29);

        open("review");

        assertThat(words())
                .contains(text("review.due", 2))
                .contains(islet.lesson().title())
                .contains(text("review.questions", 2))
                .contains(text("review.missed", 1));
        assertThat(words(find("review"))).isEqualTo(text("review.start", 1));
    }

    @Test
    void the_button_starts_a_review_of_what_is_due() {
        answered(single, true, 30);
        open("review");

        open(((Anchor) find("review")).getHref());

        assertThat(newestAttempt().items())
                .singleElement()
                .satisfies(item -> assertThat(item.question()).isEqualTo(single));
        assertThat(address()).isEqualTo("quiz/" + newestAttempt().id() + "/1");
        assertThat(words()).contains(text("review.title"));
    }

    @Test
    void with_nothing_due_there_is_no_button_but_the_next_day() {
        answered(single, true, 0);

        open("review");

        assertThat(words()).contains(text("review.due", 0));
        assertThat(words()).contains(text("review.next", "").replace(".", "").strip());
        assertThat(has("review")).isFalse();
    }

    @Test
    void the_address_of_a_review_with_nothing_due_leads_to_what_is_ahead() {
        open("take/review");

        assertThat(address()).isEqualTo("review");
        assertThat(islet.follow().mine().attempts()).isEmpty();
    }

    @Test
    void an_unfinished_review_goes_on() {
        answered(single, true, 30);
        answered(statement, true, 30);
        open("take/review");
        var review = newestAttempt();
        islet.quiz().check(review.id(), 1, 1, answer(review));

        open("review");

        assertThat(words(find("review"))).isEqualTo(text("review.go-on", 1, 2));
        open("take/review");
        assertThat(address()).isEqualTo("quiz/" + review.id() + "/2");
    }

    @Test
    void each_of_the_next_days_has_its_number() {
        answered(single, true, 30);

        open("review");

        assertThat(all(find("forecast"), Component.class, "day")).hasSize(ReviewPlan.DAYS_AHEAD);
        assertThat(words(find("forecast")))
                .contains(text("forecast.today") + " 1 " + text("review.questions", 1))
                .contains(text("forecast.tomorrow") + " 0 " + text("review.questions", 0));
    }

    @Test
    void who_has_not_chosen_reviews_as_usual() {
        answered(single, true, 0);

        open("review");

        assertThat(value("pace")).isEqualTo(Pace.USUAL);
    }

    @Test
    void choosing_more_often_is_kept_and_changes_what_is_due() {
        answered(single, true, 1);
        open("review");
        assertThat(words()).contains(text("review.due", 0));

        answer("pace", Pace.MORE_OFTEN);

        assertThat(words()).contains(text("review.due", 1));
        assertThat(words(find("pace-saved"))).isEqualTo(text("quiz.saved"));
        comeBack();
        open("review");
        assertThat(value("pace")).isEqualTo(Pace.MORE_OFTEN);
        assertThat(plan().retention()).isEqualTo(new Retention(95));
    }

    @Test
    void the_result_is_called_a_review_and_leads_back() {
        answered(single, true, 30);
        open("take/review");
        var review = newestAttempt();
        islet.quiz().check(review.id(), 1, 1, answer(review));

        open("result/" + review.id());

        assertThat(words()).contains(text("review.title")).contains(text("result.review"));
        assertThat(((Anchor) find("again")).getHref()).isEqualTo("review");
    }

    @Test
    void reviews_are_part_of_ones_progress() {
        answered(single, true, 30);
        open("take/review");

        open("progress");

        assertThat(words()).contains(text("progress.review"));
        assertThat(links()).contains("quiz/" + newestAttempt().id(), "review");
    }

    @Test
    void the_first_page_says_what_is_due() {
        answered(single, true, 30);
        answered(statement, false, 30);
        answered(statement, false, 29);

        open("");

        assertThat(words(find("due")))
                .contains(text("review.due-card", 2))
                .contains(objective(single))
                .contains(text("review.last-seen", 30))
                .contains(text("mastery.fading"))
                .contains(objective(statement))
                .contains(text("review.missed-twice"))
                .contains(text("mastery.revisit"))
                .doesNotContain(text("home.standing"));
        assertThat(((Anchor) find("review")).getHref()).isEqualTo("take/review");
    }

    @Test
    void who_left_in_the_middle_of_a_review_goes_on_there() {
        answered(single, true, 30);
        open("take/review");

        open("");

        assertThat(((Anchor) find("next-step")).getHref())
                .isEqualTo("quiz/" + newestAttempt().id());
        assertThat(words())
                .contains(text("home.open-review", 0, 1))
                .contains(text("home.go-on-review"));
    }

    @Test
    void with_nothing_due_the_first_page_says_how_it_stands() {
        answered(single, true, 0);

        open("");

        assertThat(has("due")).isFalse();
        assertThat(words()).contains(text("home.standing"));
    }

    @Test
    void fading_shows_on_ones_progress_too() {
        answered(single, true, 30);

        open("progress");

        assertThat(words()).contains(text("mastery.fading"));
    }

    private void answered(Question question, boolean right, int daysAgo) {
        islet.answered(learner(), question, right, daysAgo);
    }

    private String objective(Question question) {
        return islet.lesson().objective(question.head().objective()).orElseThrow().text();
    }

    private ReviewPlan plan() {
        return islet.review().plan(islet.follow().mine(), BrowserZone.current());
    }

    private static Response answer(Attempt attempt) {
        return Answers.right(attempt.item(1).question());
    }

    private Attempt newestAttempt() {
        return islet.follow()
                .mine()
                .openAttempt(QuizId.REVIEW)
                .map(AttemptLine::id)
                .flatMap(islet.quiz()::open)
                .orElseThrow();
    }
}
