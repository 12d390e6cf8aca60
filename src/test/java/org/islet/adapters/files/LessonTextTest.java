package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.islet.adapters.files.SampleLesson.read;
import static org.islet.adapters.files.SampleLesson.section;

import org.islet.core.content.LessonId;
import org.islet.core.content.Objective;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.SectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the front matter and the headings of a lesson become. */
class LessonTextTest {

    @Test
    void the_front_matter_names_the_lesson_and_its_objectives() {
        var lesson = read("# A {#a}\n\nText.\n");
        assertThat(lesson.id()).isEqualTo(new LessonId("staging"));
        assertThat(lesson.title()).isEqualTo("Staging: how far");
        assertThat(lesson.minutes()).isEqualTo(16);
        assertThat(lesson.objectives())
                .containsExactly(
                        new Objective(new ObjectiveId("tnm"), "Give the T"),
                        new Objective(new ObjectiveId("grade"), "Tell the grade"));
    }

    @Test
    void each_heading_of_the_first_level_begins_a_section() {
        assertThat(read("# One {#one}\n\nA.\n\nB.\n\n# Two {#two}\n\nC.\n").sections())
                .extracting(section -> section.id().value(), section -> section.blocks().size())
                .containsExactly(tuple("one", 2), tuple("two", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'# What a stage says {#purpose | The stage}', What a stage says, The stage",
        "'# What a stage says {#purpose}', What a stage says, What a stage says",
        "'# **What** a stage says {#purpose|Stage}', What a stage says, Stage"
    })
    void a_section_has_a_title_and_a_short_name(String heading, String title, String shortName) {
        var section = read(heading + "\n\nText.\n").sections().getFirst();
        assertThat(section.id()).isEqualTo(new SectionId("purpose"));
        assertThat(section.title()).isEqualTo(title);
        assertThat(section.shortName()).isEqualTo(shortName);
    }

    @Test
    void a_section_counts_the_words_that_a_reader_meets() {
        var section =
                section(
                        """
                        One **two** three.[^acs.staging.001]

                        - four
                        - [five](term:stage) six

                        | seven | eight |
                        |-------|-------|
                        | nine  | ten   |
                        """);
        assertThat(section.words()).isEqualTo(10);
    }

    @Test
    void a_section_counts_the_words_of_its_callouts_and_figures_too() {
        var section =
                section(
                        """
                        > [!scope] One two
                        > three.

                        > [!sources-differ] Four five?
                        > - **acs** six seven
                        >
                        > Eight.

                        ![not read](figure:ladder "nine ten")
                        """);
        assertThat(section.words()).isEqualTo(10);
    }

    @Test
    void a_check_has_no_words_of_the_section() {
        assertThat(section("One two.\n\n```check\ncheck-1\n```").words()).isEqualTo(2);
    }
}
