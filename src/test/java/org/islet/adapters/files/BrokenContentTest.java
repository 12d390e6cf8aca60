package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.TinyCourse.COURSE;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.QUIZ;
import static org.islet.adapters.files.TinyCourse.SOURCES;
import static org.islet.adapters.files.TinyCourse.TERMS;

import java.nio.file.Path;
import java.util.List;
import org.islet.core.content.ContentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All or nothing: a course comes of sound files only, and every problem is told at once. */
class BrokenContentTest {

    private static final TinyCourse SOUND = TinyCourse.sound();

    @TempDir private Path folder;

    @Test
    void sound_files_give_a_course_and_no_complaint() {
        var reading = SOUND.readFrom(folder);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course())
                .hasValueSatisfying(course -> assertThat(course.path()).hasSize(1));
    }

    @Test
    void the_problems_of_several_files_are_told_in_one_run() {
        var reading =
                SOUND.replacing(COURSE, "language: en", "language: de")
                        .replacing(SOURCES, "use: Cite it.", "use:")
                        .replacing(FACTS, "lines: 2-3", "lines: page 2")
                        .replacing(TERMS, "term: stage", "trem: stage")
                        .replacing(LESSON, "rests on", "rests<br>on")
                        .replacing(QUIZ, "        key: true\n", "")
                        .readFrom(folder);
        assertThat(files(reading.problems()))
                .containsExactlyInAnyOrder(
                        "course.yml",
                        "sources.yml",
                        "facts.yml",
                        "glossary.yml",
                        "lesson.md",
                        "quiz.yml");
    }

    @Test
    void the_problems_of_one_file_are_told_in_one_run() {
        var reading =
                SOUND.replacing(QUIZ, "level: apply", "level: aply")
                        .replacing(QUIZ, "key: true", "key: yes")
                        .replacing(QUIZ, "choose: 2", "choose: 5")
                        .readFrom(folder);
        assertThat(reading.problems()).extracting(ContentProblem::line).containsExactly(8, 14, 22);
    }

    @Test
    void the_problems_of_one_question_are_told_in_one_run() {
        var reading =
                SOUND.replacing(QUIZ, "    track: student\n", "")
                        .replacing(QUIZ, "level: apply", "level: aply")
                        .replacing(QUIZ, "        why: It is under 2 cm.\n", "")
                        .replacing(QUIZ, "text: T3", "text: {T: 3}")
                        .readFrom(folder);
        assertThat(reading.problems())
                .extracting(ContentProblem::line)
                .containsExactly(5, 8, 12, 17);
    }

    @Test
    void problems_are_sorted_by_file_and_line() {
        var reading =
                SOUND.replacing(QUIZ, "tolerance: 0.1", "tolerance: -1")
                        .replacing(QUIZ, "level: apply", "level: aply")
                        .replacing(FACTS, "lines: 2-3", "lines: page 2")
                        .readFrom(folder);
        assertThat(reading.problems())
                .isSortedAccordingTo(
                        (one, other) ->
                                one.path().equals(other.path())
                                        ? Integer.compare(one.line(), other.line())
                                        : one.path().compareTo(other.path()));
        assertThat(reading.problems()).hasSize(3);
    }

    @Test
    void the_same_problem_is_told_once() {
        String twice = "[^acs.staging.009] So.[^acs.staging.009]";
        var reading = SOUND.replacing(LESSON, "[^acs.staging.001]", twice).readFrom(folder);
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void paths_begin_at_the_content_folder() {
        var reading = SOUND.replacing(QUIZ, "level: apply", "level: aply").readFrom(folder);
        assertThat(reading.problems())
                .extracting(ContentProblem::path)
                .containsExactly("quizzes/nets/lessons/01-staging/quiz.yml");
    }

    @Test
    void the_exception_that_stops_the_start_names_every_problem() {
        var problems =
                List.of(
                        new ContentProblem("a.yml", 3, "no key", "mark one"),
                        new ContentProblem("b.yml", 4, "no stem", "write one"));
        var broken = new BrokenContent(problems);
        assertThat(broken)
                .hasMessageContaining("a.yml:3: no key; mark one\nb.yml:4: no stem; write one");
        assertThat(broken.problems()).isEqualTo(problems);
    }

    @Test
    void files_beside_the_courses_do_not_matter() {
        var reading =
                SOUND.adding("README.md", "How to write a quiz.")
                        .adding("schema/quiz.schema.json", "{}")
                        .adding("nets/lessons/01-staging/.DS_Store", "x")
                        .readFrom(folder);
        assertThat(reading.problems()).isEmpty();
    }

    private static List<String> files(List<ContentProblem> problems) {
        return problems.stream()
                .map(problem -> problem.path().substring(problem.path().lastIndexOf('/') + 1))
                .distinct()
                .toList();
    }
}
