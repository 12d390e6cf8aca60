package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.SampleLesson.blocks;
import static org.islet.adapters.files.SampleLesson.paragraph;
import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.QUIZ;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.islet.core.content.Inline;
import org.islet.core.content.TermId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that would stop the reader, or could not be kept, instead of being refused. */
class HostileContentTest {

    @TempDir private Path folder;

    static Stream<Spoiled> deep_nesting() {
        return Stream.of(
                spoiled(
                                "a list in a list in a list",
                                LESSON,
                                "# Next",
                                "- ".repeat(5_000) + "x\n\n# Next")
                        .at("lesson.md", "nested too deep", "")
                        .andMore(),
                spoiled(
                                "strong in strong",
                                LESSON,
                                "# Next",
                                "**a ".repeat(20_000) + "b**".repeat(20_000) + "\n\n# Next")
                        .at("lesson.md", "nested too deep", "")
                        .andMore(),
                spoiled("brackets without end", QUIZ, "Which T?", "[".repeat(100_000))
                        .at("quiz.yml:10", "nested more than 12 deep", "brackets")
                        .andMore(),
                spoiled(
                                "a section id of spaces",
                                LESSON,
                                "# Next",
                                "# a {#" + " ".repeat(20_000) + "b\n\n# Next")
                        .at("lesson.md:19", "has no id", "")
                        .andMore());
    }

    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @ParameterizedTest(name = "{0}")
    @MethodSource("deep_nesting")
    void nesting_without_end_is_refused_at_once(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\x07", "\\x7f", "\\x85", "\\u2028", "\\ud800"})
    void a_character_that_cannot_be_shown_is_refused(String escape) {
        spoiled(escape, QUIZ, "stem: Which T?", "stem: \"Which " + escape + "T?\"")
                .at("quiz.yml:5", "cannot be shown", "escapes")
                .assertRefused(folder);
    }

    @Test
    void a_nul_byte_is_refused_where_it_stands_in_a_lesson() {
        spoiled("NUL", LESSON, "rests", "re\0sts")
                .at("lesson.md:11", "U+0000", "delete")
                .andMore()
                .assertRefused(folder);
    }

    @Test
    void quotes_curve_the_right_way_beside_strong_words_and_links() {
        assertThat(blocks("The [liver](term:liver)'s \"**big**\" blood"))
                .containsExactly(
                        paragraph(
                                new Inline.Words("The "),
                                new Inline.TermLink(new TermId("liver"), "liver"),
                                new Inline.Words("\u2019s \u201c"),
                                new Inline.Strong(List.of(new Inline.Words("big"))),
                                new Inline.Words("\u201d blood")));
    }
}
