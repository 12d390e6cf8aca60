package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.islet.adapters.files.TinyCourse.COURSE;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.QUIZ;
import static org.islet.core.Fixtures.STAGING;

import java.nio.file.Path;
import org.islet.core.content.FactId;
import org.islet.core.content.ItemHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which content is in use before and after a reload. */
class FileContentLibraryTest {

    // The library looks for figures where the program is installed, and there is no ladder.
    private static final TinyCourse SOUND =
            TinyCourse.sound()
                    .replacing(LESSON, "![A ladder](figure:ladder \"Look at the rungs\")", "Look.");

    @TempDir private Path folder;

    private FileContentLibrary library = new FileContentLibrary(Path.of("quizzes"));

    @BeforeEach
    void install_the_sound_course() {
        SOUND.writeTo(folder);
        library = new FileContentLibrary(folder);
    }

    @Test
    void sound_content_is_in_use_from_the_start() {
        assertThat(library.course().title()).isEqualTo("NETs");
    }

    @Test
    void broken_content_stops_the_start() {
        SOUND.replacing(QUIZ, "level: apply", "level: aply").writeTo(folder);
        assertThatExceptionOfType(BrokenContent.class)
                .isThrownBy(() -> new FileContentLibrary(folder))
                .withMessageContainingAll("quiz.yml:8", "aply");
    }

    @Test
    void a_reload_with_errors_keeps_the_last_good_content() {
        var before = library.course();
        SOUND.replacing(COURSE, "title: NETs", "title: New")
                .replacing(QUIZ, "level: apply", "level: aply")
                .writeTo(folder);
        assertThat(library.reload()).hasSize(1);
        assertThat(library.course()).isSameAs(before);
    }

    @Test
    void a_reload_with_good_content_swaps_it() {
        SOUND.replacing(COURSE, "title: NETs", "title: New").writeTo(folder);
        assertThat(library.reload()).isEmpty();
        assertThat(library.course().title()).isEqualTo("New");
    }

    @Test
    void a_reload_swaps_the_trace_together_with_the_course() {
        var second = new FactId("acs.staging.002");
        assertThat(library.trace().sectionsTeaching(second)).isEmpty();
        SOUND.replacing(LESSON, "[^acs.staging.001]", "[^acs.staging.001, acs.staging.002]")
                .writeTo(folder);
        library.reload();
        assertThat(library.trace().sectionsTeaching(second)).hasSize(1);
    }

    @Test
    void mended_content_comes_into_use_after_a_broken_one() {
        SOUND.adding(FACTS, "").writeTo(folder);
        library.reload();
        SOUND.replacing(COURSE, "title: NETs", "title: Mended").writeTo(folder);
        assertThat(library.reload()).isEmpty();
        assertThat(library.course().title()).isEqualTo("Mended");
    }

    @Test
    void files_that_change_without_a_reload_change_nothing() {
        SOUND.replacing(COURSE, "title: NETs", "title: New").writeTo(folder);
        assertThat(library.course().title()).isEqualTo("NETs");
    }

    @Test
    void a_version_stays_the_same_over_reloads_and_restarts() {
        var version = firstVersion(library);
        library.reload();
        assertThat(firstVersion(library)).isEqualTo(version);
        assertThat(firstVersion(new FileContentLibrary(folder))).isEqualTo(version);
    }

    @Test
    void a_version_does_not_depend_on_how_a_question_is_laid_out() {
        var version = firstVersion(library);
        SOUND.replacing(QUIZ, "stem: Which T?", "stem: >-\n      Which\n      T?   # size only")
                .replacing(QUIZ, "   # size only", "")
                .writeTo(folder);
        library.reload();
        assertThat(firstVersion(library)).isEqualTo(version);
    }

    @Test
    void an_edited_question_is_another_version() {
        var version = firstVersion(library);
        SOUND.replacing(QUIZ, "It is under 2 cm.", "It is less than 2 cm.").writeTo(folder);
        library.reload();
        assertThat(firstVersion(library)).isNotEqualTo(version);
    }

    @Test
    void different_questions_are_different_versions() {
        var pool = library.course().path().getFirst().quiz().pool();
        assertThat(pool.stream().map(each -> library.versioned(STAGING, each).version()))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    private static ItemHash firstVersion(FileContentLibrary library) {
        var question = library.course().path().getFirst().quiz().pool().getFirst();
        return library.versioned(STAGING, question).version();
    }
}
