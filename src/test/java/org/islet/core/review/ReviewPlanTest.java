package org.islet.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.course;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Question;
import org.islet.core.progress.Mastery.Word;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Try;
import org.islet.core.review.ReviewCard.State;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to review across a course, at noon of the first of March. */
class ReviewPlanTest {

    private static final ZoneId GREENWICH = ZoneId.of("UTC");
    private static final LessonId IMAGING = new LessonId("imaging");
    private static final ObjectiveId TNM = new ObjectiveId("tnm");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private static final Question FIRST = question("q-1").singleChoice("+--");
    private static final Question SECOND = question("q-2").numeric("2", "0");
    private static final Question THIRD = question("q-3").selectAll("++-");
    private static final Course COURSE =
            course(
                    List.of(),
                    lesson(STAGING, List.of(section("a")), FIRST, SECOND),
                    lesson(IMAGING, List.of(section("b")), THIRD));

    @Test
    void before_the_first_try_every_question_is_new_and_nothing_is_due() {
        var plan = plan();
        assertThat(counts(plan)).containsExactly(3, 0, 0, 0);
        assertThat(plan.due()).isEmpty();
        assertThat(plan.nextSet()).isEmpty();
        assertThat(plan.forecast()).extracting(DayLoad::questions).containsOnly(0);
    }

    @Test
    void every_question_is_in_one_state() {
        var plan = plan(right(FIRST, 0), wrong(SECOND, 9), wrong(SECOND, 8), right(THIRD, 30));
        assertThat(counts(plan)).containsExactly(0, 1, 1, 1);
    }

    @Test
    void questions_of_all_lessons_and_types_come_up() {
        assertThat(ids(plan(right(FIRST, 30), right(SECOND, 30), right(THIRD, 30))))
                .containsExactlyInAnyOrder("q-1", "q-2", "q-3");
    }

    @Test
    void the_missed_twice_come_first_and_then_the_least_remembered() {
        assertThat(
                        ids(
                                plan(
                                        right(THIRD, 60),
                                        right(FIRST, 30),
                                        wrong(SECOND, 3),
                                        wrong(SECOND, 2))))
                .containsExactly("q-2", "q-3", "q-1");
    }

    @Test
    void a_question_that_left_the_course_is_not_asked() {
        var gone = question("q-9").singleChoice("+--");
        assertThat(plan(right(gone, 30)).due()).isEmpty();
    }

    @Test
    void a_new_version_of_a_question_is_the_same_card_and_asked_as_it_is_now() {
        var before = question("q-1").singleChoice("+---");
        assertThat(plan(right(before, 30)).due())
                .singleElement()
                .satisfies(card -> assertThat(card.question()).isEqualTo(FIRST));
    }

    @Test
    void a_set_takes_ten_minutes_and_no_more() {
        var pool =
                IntStream.rangeClosed(1, 50)
                        .mapToObj(each -> question("q-" + each).singleChoice("+--"))
                        .toArray(Question[]::new);
        var large = course(List.of(), lesson(STAGING, List.of(section("a")), pool));
        var tries = Stream.of(pool).map(each -> right(each, 30)).toList();

        var plan = ReviewPlan.of(large, tries, Retention.USUAL, NOON, GREENWICH);

        assertThat(plan.due()).hasSize(50);
        assertThat(plan.nextSet()).hasSize(20).isEqualTo(plan.due().subList(0, 20));
        assertThat(ReviewPlan.minutes(plan.nextSet().size())).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "8, 4", "20, 10"})
    void a_question_takes_half_a_minute(int questions, int minutes) {
        assertThat(ReviewPlan.minutes(questions)).isEqualTo(minutes);
    }

    @Test
    void the_forecast_covers_fourteen_days_from_today() {
        assertThat(plan(right(FIRST, 0)).forecast())
                .hasSize(14)
                .extracting(DayLoad::day)
                .startsWith(TODAY, TODAY.plusDays(1))
                .endsWith(TODAY.plusDays(13));
    }

    @Test
    void today_brings_all_that_is_due() {
        var plan = plan(right(FIRST, 30), wrong(SECOND, 1), right(THIRD, 0));
        assertThat(plan.forecast().getFirst().questions()).isEqualTo(plan.due().size());
    }

    @Test
    void a_question_learned_today_comes_back_in_time_and_again() {
        // Right today: due on day 2; right then: stability 10.9646 days, due on day 13.
        assertThat(plan(right(FIRST, 0)).forecast().stream().map(DayLoad::questions))
                .containsExactly(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void what_was_just_answered_does_not_fade() {
        assertThat(word(Retention.USUAL, threeRight(0))).isEqualTo(Word.STRONG);
    }

    @Test
    void an_objective_fades_when_mean_recall_falls_below_the_desired() {
        // Stability 2.3065 days: recall is above 90% after two days, and below after three.
        assertThat(word(Retention.USUAL, threeRight(2))).isEqualTo(Word.STRONG);
        assertThat(word(Retention.USUAL, threeRight(3))).isEqualTo(Word.FADING);
    }

    @Test
    void it_is_the_mean_that_fades_and_not_the_weakest() {
        var tries = List.of(right(FIRST, 3), right(SECOND, 0), right(THIRD, 0));
        assertThat(word(Retention.USUAL, tries)).isEqualTo(Word.STRONG);
    }

    @Test
    void who_desires_less_sees_fading_later() {
        assertThat(word(new Retention(70), threeRight(20))).isEqualTo(Word.STRONG);
        assertThat(word(new Retention(97), threeRight(1))).isEqualTo(Word.FADING);
    }

    @Test
    void too_few_questions_for_a_word_may_fade_too() {
        assertThat(word(Retention.USUAL, List.of(right(FIRST, 30)))).isEqualTo(Word.FADING);
    }

    @Test
    void what_is_to_be_revisited_stays_so() {
        assertThat(word(Retention.USUAL, List.of(wrong(FIRST, 9), wrong(FIRST, 8))))
                .isEqualTo(Word.REVISIT);
    }

    @Test
    void an_objective_never_tried_does_not_fade() {
        assertThat(word(Retention.USUAL, List.of())).isEqualTo(Word.NOT_ENOUGH_YET);
    }

    private static ReviewPlan plan(Try... tries) {
        return plan(COURSE, Retention.USUAL, List.of(tries));
    }

    private static ReviewPlan plan(Course course, Retention retention, List<Try> tries) {
        var oldestFirst = tries.stream().sorted(Comparator.comparing(Try::at)).toList();
        return ReviewPlan.of(course, oldestFirst, retention, NOON, GREENWICH);
    }

    // The word for an objective of three questions.
    private static Word word(Retention retention, List<Try> tries) {
        var one = course(List.of(), lesson(STAGING, List.of(section("a")), FIRST, SECOND, THIRD));
        var plan = plan(one, retention, tries);
        return plan.mastery(new Progress(Set.of(), List.of(), tries), STAGING, TNM).word();
    }

    private static List<Try> threeRight(int daysAgo) {
        return List.of(right(FIRST, daysAgo), right(SECOND, daysAgo), right(THIRD, daysAgo));
    }

    private static List<Integer> counts(ReviewPlan plan) {
        return Stream.of(State.values()).map(plan::count).toList();
    }

    private static List<String> ids(ReviewPlan plan) {
        return plan.due().stream().map(card -> card.question().id().value()).toList();
    }

    private static Try right(Question question, int daysAgo) {
        return scored(question, daysAgo, 1);
    }

    private static Try wrong(Question question, int daysAgo) {
        return scored(question, daysAgo, 0);
    }

    private static Try scored(Question question, int daysAgo, int points) {
        return new Try(
                STAGING,
                question,
                choosing(1),
                new Score(points, 1),
                NOON.minus(Duration.ofDays(daysAgo)));
    }
}
