package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading time of sections, and what a lesson finds by name. */
class LessonTest {

    private static final Question QUESTION = question("q-1").singleChoice("+--");
    private static final Question CHECK = question("check-1").trueFalse(true);

    @ParameterizedTest
    @CsvSource({"10, 100, 300, 3, 8", "10, 100, 100, 5, 5", "3, 100, 200, 1, 2", "12, 1, 2, 4, 8"})
    void the_minutes_of_a_lesson_are_shared_out_by_words(
            int minutes, int firstWords, int secondWords, int first, int second) {
        var sections = List.of(section("a", firstWords), section("b", secondWords));
        var lesson = lesson(minutes, sections);
        assertThat(sections.stream().map(lesson::minutesFor)).containsExactly(first, second);
    }

    @Test
    void even_the_shortest_section_takes_a_minute() {
        var sections = List.of(section("short", 1), section("long", 5_000));
        assertThat(lesson(10, sections).minutesFor(sections.getFirst())).isEqualTo(1);
    }

    @Test
    void a_single_section_takes_all_the_time() {
        var sections = List.of(section("only", 700));
        assertThat(lesson(16, sections).minutesFor(sections.getFirst())).isEqualTo(16);
    }

    @Test
    void a_lesson_without_sections_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lesson(10, List.of()))
                .withMessageContainingAll("\"staging\" has no section", "# Title {#id}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121, -5})
    void a_lesson_of_no_time_or_too_much_is_refused(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lesson(minutes, List.of(section("a"))))
                .withMessage("minutes must lie in 1..120, got " + minutes);
    }

    @Test
    void sections_objectives_and_checks_are_found_by_name() {
        var lesson = lesson(10, List.of(section("a"), section("b")));
        assertThat(lesson.section(new SectionId("b"))).contains(lesson.sections().getLast());
        assertThat(lesson.objective(new ObjectiveId("tnm"))).isPresent();
        assertThat(lesson.check(new QuestionId("check-1"))).contains(CHECK);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var lesson = lesson(10, List.of(section("a")));
        assertThat(lesson.section(new SectionId("z"))).isEmpty();
        assertThat(lesson.objective(new ObjectiveId("z"))).isEmpty();
        assertThat(lesson.check(new QuestionId("q-1"))).isEmpty();
    }

    private static Lesson lesson(int minutes, List<Section> sections) {
        return new Lesson(
                STAGING,
                6,
                "Staging",
                minutes,
                List.of(new Objective(new ObjectiveId("tnm"), "Explain TNM")),
                sections,
                new Quiz("Quiz", 1, List.of(QUESTION)),
                List.of(CHECK),
                null);
    }
}
