package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.PATIENT;
import static org.islet.adapters.files.TinyCourse.QUIZ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check prints and writes of content that is broken, poor, or waived into shape. */
class ContentCheckTest {

    // The check looks for figures where the program is installed, and there is no ladder.
    private static final TinyCourse POOR =
            TinyCourse.sound()
                    .replacing(LESSON, "![A ladder](figure:ladder \"Look at the rungs\")", "Look.");

    private static final TinyCourse WAIVED =
            POOR.replacing(
                            FACTS,
                            "says: Nobody teaches this.",
                            "says: Nobody teaches this.\n    omitted: {reason: boilerplate, note: A link.}")
                    .replacing(
                            QUIZ,
                            "  draw: 1",
                            "  draw: 1\n  waive: {quiz-size: Tiny., draw-size: Tiny., remember-share: Tiny.}")
                    .replacing(
                            QUIZ,
                            "    stem: Which T?",
                            "    waive: {vignette: \"So <b>short</b>.\", number-order: T2 was last.}\n    stem: Which T?")
                    .replacing(
                            PATIENT, "minutes: 2", "minutes: 2\nwaive: {chunk-questions: Tiny.}");

    @TempDir private Path folder;

    @Test
    void a_finding_is_printed_with_place_rule_what_and_remedy() {
        assertThat(check(POOR, 1))
                .contains(
                        "quiz.yml:5: [vignette] the question is to be applied, and has no case; add a"
                                + " scenario, or lower the level\n",
                        "facts.yml:6: [untaught-fact]",
                        "quiz.yml:1: [quiz-size]",
                        "patient.md:11: [chunk-questions]")
                .endsWith("7 findings; mend them, or waive them with a reason.\n");
    }

    @Test
    void the_check_counts_what_the_content_holds() {
        assertThat(check(POOR, 1))
                .contains(
                        "NETs: 1 sources, 2 facts (1 taught, 0 left out for a reason), 1 terms",
                        "3 questions (1 drawn), 1 checks; for patients 2 chunks, 1 questions");
    }

    @Test
    void content_whose_findings_are_all_waived_has_no_problems() {
        assertThat(check(WAIVED, 0))
                .contains("2 facts (1 taught, 1 left out for a reason)", "6 waivers")
                .doesNotContain("[")
                .endsWith("No problems.\n");
    }

    @Test
    void a_waiver_that_nothing_needs_is_a_finding() {
        var course = WAIVED.replacing(LESSON, "minutes: 5", "minutes: 5\nwaive: {term-link: So.}");
        assertThat(check(course, 1))
                .contains(
                        "lesson.md:2: [needless-waiver] nothing here needs the waiver of"
                                + " \"term-link\"; remove it")
                .endsWith("1 findings; mend them, or waive them with a reason.\n");
    }

    @Test
    void waivers_do_not_change_the_version_of_a_question() {
        assertThat(versionIn(WAIVED, "waived")).isEqualTo(versionIn(POOR, "poor"));
    }

    @Test
    void broken_content_is_not_linted() {
        assertThat(check(POOR.replacing(QUIZ, "level: apply", "level: aply"), 1))
                .contains("quiz.yml:8: \"level\" is \"aply\"")
                .doesNotContain("[", "No problems.");
    }

    @Test
    void a_course_with_findings_can_be_used() {
        assertThat(new FileContentLibrary(POOR.writeTo(folder)).course().title()).isEqualTo("NETs");
    }

    @Test
    void the_report_shows_findings_coverage_lessons_and_reading_levels() throws IOException {
        assertThat(report(POOR, 1))
                .contains(
                        "<h2>Findings</h2>",
                        "<td>vignette</td>",
                        "<p>Rules that authors found not to fit: none.</p>",
                        "<caption>Sections of ACS</caption>",
                        "<caption>Neither taught nor left out of ACS</caption>",
                        "<td>questions for patients</td>",
                        "<caption>Questions by level, checks included</caption>");
    }

    @Test
    void the_report_shows_waivers_with_their_reasons_and_facts_left_out() throws IOException {
        assertThat(report(WAIVED, 0))
                .contains(
                        "<td>So &lt;b&gt;short&lt;/b&gt;.</td>",
                        "<caption>Left out of ACS</caption>",
                        "<td>boilerplate</td><td>A link.</td>")
                .doesNotContain("<b>short");
    }

    @Test
    void the_report_needs_nothing_beside_it() throws IOException {
        assertThat(report(POOR, 1))
                .startsWith("<!DOCTYPE html>")
                .contains("@media print", "light-dark(")
                .doesNotContain("<script", "<link", "src=", "url(", "@import");
    }

    @Test
    void broken_content_has_no_report() {
        POOR.replacing(QUIZ, "level: apply", "level: aply").writeTo(folder.resolve("quizzes"));
        var file = folder.resolve("report.html");
        assertThat(ContentCheck.run(folder.resolve("quizzes"), file, silent())).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_report_that_cannot_be_written_is_said() {
        var printed = new ByteArrayOutputStream();
        WAIVED.writeTo(folder.resolve("quizzes"));
        int status =
                ContentCheck.run(
                        folder.resolve("quizzes"),
                        folder.resolve("quizzes"),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("The report cannot be written");
    }

    private String check(TinyCourse course, int status) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThat(ContentCheck.run(course.writeTo(folder.resolve("quizzes")), out))
                .isEqualTo(status);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String report(TinyCourse course, int status) throws IOException {
        var file = folder.resolve("below").resolve("report.html");
        var content = course.writeTo(folder.resolve("quizzes"));
        assertThat(ContentCheck.run(content, file, silent())).isEqualTo(status);
        return Files.readString(file);
    }

    private Object versionIn(TinyCourse course, String name) {
        var library = new FileContentLibrary(course.writeTo(folder.resolve(name)));
        var lesson = library.course().path().getFirst();
        return library.versioned(lesson.id(), lesson.quiz().pool().getFirst()).version();
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
