package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.COURSE;
import static org.islet.adapters.files.TinyCourse.QUIZ;
import static org.islet.core.SomeSettings.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.islet.core.content.QuizId;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.Counting;
import org.islet.core.content.QuizSettings.Offered;
import org.islet.core.content.QuizSettings.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a quiz is taken, as its file says. */
final class QuizSettingsTest {

    private static final QuizId STAGING = new QuizId("staging");

    @TempDir private Path folder;

    @Test
    void a_quiz_that_says_nothing_is_taken_as_usual() {
        assertThat(read(TinyCourse.sound())).isEqualTo(QuizSettings.USUAL);
    }

    @Test
    void every_setting_of_a_quiz_is_read() {
        var all =
                """
                  settings:
                    behaviour: graded
                    shuffle-items: true
                    shuffle-options: false
                    minutes: 20
                    attempts: 2
                    counts: average
                    show: {score: at-submission, own-answers: at-submission, right-answers: after-closing, rationales: never}
                    pass-percent: 60
                    opens: 2026-03-02T08:00:00-05:00
                    closes: 2026-03-09T18:00:00Z
                    grace-seconds: 5
                """;

        assertThat(read(with(all)))
                .isEqualTo(
                        settings()
                                .offering(Offered.GRADED)
                                .shuffling(true, false)
                                .limitedTo(Duration.ofMinutes(20))
                                .allowing(2)
                                .counting(Counting.AVERAGE)
                                .showing(
                                        When.AT_SUBMISSION,
                                        When.AT_SUBMISSION,
                                        When.AFTER_CLOSING,
                                        When.NEVER)
                                .passingAt(60)
                                .open(
                                        Instant.parse("2026-03-02T13:00:00Z"),
                                        Instant.parse("2026-03-09T18:00:00Z"))
                                .withGrace(Duration.ofSeconds(5))
                                .build());
    }

    @Test
    void what_tells_a_hidden_score_is_hidden_along_with_it() {
        var shown = read(with("  settings: {show: {score: never}}\n")).shown();

        assertThat(shown.ownAnswers()).isEqualTo(When.AT_SUBMISSION);
        assertThat(shown.rightAnswers()).isEqualTo(When.NEVER);
        assertThat(shown.rationales()).isEqualTo(When.NEVER);
    }

    @Test
    void an_assessment_has_settings_of_its_own() {
        var course =
                TinyCourse.sound()
                        .replacing(
                                COURSE,
                                "lessons: [staging]",
                                """
                                lessons: [staging]
                                      checkpoint:
                                        id: check
                                        title: Checkpoint
                                        draw: [{lesson: staging, apply: 1}]
                                        settings: {minutes: 10}""")
                        .readFrom(folder)
                        .course()
                        .orElseThrow();

        assertThat(course.settingsOf(new QuizId("check")).flatMap(QuizSettings::limit))
                .contains(Duration.ofMinutes(10));
    }

    static Stream<Spoiled> broken_settings() {
        return Stream.of(
                broken("an unknown behaviour", "behaviour: exam", "\"behaviour\" is \"exam\""),
                broken("an unknown setting", "seconds: 90", "\"seconds\" is not known"),
                broken("no time at all", "minutes: 0", "minutes must lie in 1..600, got 0"),
                broken("a day of time", "minutes: 1440", "minutes must lie in 1..600"),
                broken("attempts below none", "attempts: -1", "attempts must lie in 0..100"),
                broken("a pass mark above all", "pass-percent: 101", "pass-percent must lie"),
                broken("an endless grace", "grace-seconds: 3601", "grace-seconds must lie"),
                broken("a moment without a zone", "opens: 2026-03-02 08:00", "\"opens\" is"),
                broken(
                        "closing before opening",
                        "opens: 2026-03-02T08:00:00Z, closes: 2026-03-02T08:00:00Z",
                        "which is not after it opens"),
                broken(
                        "waiting for a closing that never comes",
                        "show: {rationales: after-closing}",
                        "the quiz never closes"),
                broken(
                        "reasons before answers",
                        "show: {right-answers: never, rationales: at-submission}",
                        "rationales would be shown before right-answers"),
                broken(
                        "answers before the score",
                        "show: {score: never, right-answers: at-submission}",
                        "right-answers would be shown before score"),
                broken("an unknown time", "show: {score: later}", "\"score\" is \"later\""));
    }

    @ParameterizedTest
    @MethodSource("broken_settings")
    void broken_settings_are_refused_with_their_place(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    private static Spoiled broken(String name, String setting, String what) {
        return spoiled(name, QUIZ, "  draw: 1\n", "  draw: 1\n  settings: {" + setting + "}\n")
                .at("quiz.yml:4", what, "")
                .andMore();
    }

    private QuizSettings read(TinyCourse course) {
        return course.readFrom(folder)
                .course()
                .flatMap(each -> each.settingsOf(STAGING))
                .orElseThrow();
    }

    private static TinyCourse with(String settings) {
        return TinyCourse.sound().replacing(QUIZ, "  draw: 1\n", "  draw: 1\n" + settings);
    }
}
