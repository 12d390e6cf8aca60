package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.Mastery.Word;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from all that a learner has done. */
class ProgressTest {

    private static final LessonId IMAGING = new LessonId("imaging");
    private static final Question FIRST = question("q-1").singleChoice("+--");
    private static final Question SECOND = question("q-2").singleChoice("+--");

    // 10 minutes for 100 + 300 + 100 words.
    private static final Lesson LESSON =
            lesson(
                    STAGING,
                    List.of(section("purpose"), section("tnm", 300), section("grade")),
                    FIRST,
                    SECOND);

    @Test
    void before_anything_was_done_there_is_nothing_to_show() {
        assertThat(reading().empty()).isTrue();
    }

    @Test
    void a_section_read_is_something_to_show() {
        assertThat(reading("tnm").empty()).isFalse();
    }

    @Test
    void an_attempt_is_something_to_show() {
        assertThat(attempts(line(1, 0, 0, 0)).empty()).isFalse();
    }

    @Test
    void sections_read_are_counted_in_their_own_lesson_only() {
        var progress = reading("purpose", "grade");
        assertThat(progress.sectionsRead(LESSON)).isEqualTo(2);
        assertThat(progress.sectionsRead(lesson(IMAGING, List.of(section("purpose")), FIRST)))
                .isZero();
    }

    @Test
    void the_next_section_is_the_first_that_was_not_read() {
        assertThat(reading("purpose", "grade").nextSection(LESSON))
                .hasValueSatisfying(next -> assertThat(next.shortName()).isEqualTo("tnm"));
    }

    @Test
    void after_the_last_section_there_is_no_next() {
        assertThat(reading("purpose", "tnm", "grade").nextSection(LESSON)).isEmpty();
    }

    @Test
    void the_minutes_left_are_those_of_the_sections_not_read() {
        assertThat(reading().minutesLeft(LESSON)).isEqualTo(10);
        assertThat(reading("purpose").minutesLeft(LESSON)).isEqualTo(8);
        assertThat(reading("purpose", "tnm", "grade").minutesLeft(LESSON)).isZero();
    }

    @Test
    void the_open_attempt_is_the_newest_that_is_not_finished() {
        var progress = attempts(line(4, 2, 2, 2), line(3, 1, 1, 1), line(2, 0, 0, 0));
        assertThat(progress.openAttempt(QuizId.of(STAGING))).contains(line(3, 1, 1, 1));
    }

    @Test
    void without_an_unfinished_attempt_none_is_open() {
        assertThat(attempts(line(1, 2, 2, 2)).openAttempt(QuizId.of(STAGING))).isEmpty();
    }

    @Test
    void the_latest_is_the_newest_finished_attempt() {
        var progress = attempts(line(3, 1, 1, 1), line(2, 2, 1, 2), line(1, 2, 2, 2));
        assertThat(progress.latest(QuizId.of(STAGING))).contains(line(2, 2, 1, 2));
    }

    @Test
    void the_first_is_the_oldest_finished_attempt() {
        var progress =
                attempts(line(4, 2, 2, 2), line(3, 2, 1, 2), line(2, 2, 0, 2), line(1, 1, 1, 1));
        assertThat(progress.first(QuizId.of(STAGING), Behaviour.PRACTICE))
                .contains(line(2, 2, 0, 2));
    }

    @Test
    void the_best_attempt_has_the_greatest_share_of_points() {
        // 3 of 4 is less than 2 of 2.
        var progress = attempts(line(3, 2, 1, 2), line(2, 2, 2, 2), line(1, 2, 3, 4));
        assertThat(progress.best(QuizId.of(STAGING))).contains(line(2, 2, 2, 2));
    }

    @Test
    void the_newest_of_equally_good_attempts_is_the_best() {
        var progress = attempts(line(3, 2, 2, 4), line(2, 2, 1, 2), line(1, 2, 1, 2));
        assertThat(progress.best(QuizId.of(STAGING))).contains(line(3, 2, 2, 4));
    }

    @Test
    void an_unfinished_attempt_is_never_the_best() {
        assertThat(attempts(line(1, 1, 1, 1)).best(QuizId.of(STAGING))).isEmpty();
    }

    @Test
    void attempts_at_another_lesson_do_not_count() {
        var progress = attempts(line(1, 2, 2, 2));
        assertThat(progress.attemptsAt(QuizId.of(IMAGING))).isEmpty();
        assertThat(progress.latest(QuizId.of(IMAGING))).isEmpty();
        assertThat(progress.best(QuizId.of(IMAGING))).isEmpty();
    }

    @Test
    void a_lesson_is_finished_when_it_was_read_and_its_quiz_taken() {
        var read = reading("purpose", "tnm", "grade").read();
        var taken = List.of(line(1, 2, 0, 2));
        assertThat(new Progress(read, taken, List.of()).finished(LESSON)).isTrue();
        assertThat(new Progress(read, List.of(), List.of()).finished(LESSON)).isFalse();
        assertThat(new Progress(Set.of(), taken, List.of()).finished(LESSON)).isFalse();
    }

    @Test
    void the_latest_tries_stand_in_the_order_of_the_first_ones() {
        var progress =
                new Progress(
                        Set.of(),
                        List.of(),
                        List.of(scored(FIRST, 0), scored(SECOND, 1), scored(FIRST, 1)));
        assertThat(progress.latestTries(STAGING))
                .containsExactly(scored(FIRST, 1), scored(SECOND, 1));
        assertThat(progress.latestTries(IMAGING)).isEmpty();
    }

    @Test
    void mastery_follows_from_all_tries() {
        var progress =
                new Progress(Set.of(), List.of(), List.of(scored(FIRST, 0), scored(FIRST, 0)));
        assertThat(progress.mastery(STAGING, new ObjectiveId("tnm")).word())
                .isEqualTo(Word.REVISIT);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 3, 33", "2, 3, 66", "1, 2, 50"})
    void the_percent_of_an_attempt_is_rounded_down_for_display(int points, int max, int percent) {
        assertThat(line(1, 2, points, max).percent()).isEqualTo(percent);
    }

    private static Progress reading(String... sections) {
        var read =
                Arrays.stream(sections)
                        .map(each -> new SectionRef(STAGING, new SectionId(each)))
                        .collect(Collectors.toSet());
        return new Progress(read, List.of(), List.of());
    }

    private static Progress attempts(AttemptLine... newestFirst) {
        return new Progress(Set.of(), List.of(newestFirst), List.of());
    }

    // An attempt of 2 items on a day of March.
    private static AttemptLine line(int day, int done, int points, int max) {
        var at = Instant.parse("2026-03-%02dT12:00:00Z".formatted(day));
        return new AttemptLine(
                new AttemptId(new UUID(0, day)),
                QuizId.of(STAGING),
                Behaviour.PRACTICE,
                Terms.USUAL,
                at,
                at,
                2,
                done,
                done,
                points,
                max);
    }

    private static Try scored(Question question, int points) {
        return new Try(STAGING, question, choosing(1), new Score(points, 1), NOON);
    }
}
