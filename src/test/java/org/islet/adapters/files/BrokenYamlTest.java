package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.QUIZ;
import static org.islet.adapters.files.TinyCourse.TERMS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.islet.core.content.Option;
import org.islet.core.content.SingleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read, or not safely, before anyone looks at what they say. */
class BrokenYamlTest {

    private static final TinyCourse SOUND = TinyCourse.sound();

    @TempDir private Path folder;

    static Stream<Spoiled> unreadable_files() {
        return Stream.of(
                spoiled("a missing file", SOUND.without(FACTS))
                        .at("facts.yml:1", "the file is missing", "create it")
                        .andMore(),
                spoiled("an empty file", SOUND.adding(QUIZ, ""))
                        .at("quiz.yml:1", "holds no keys", "quiz:")
                        .andMore(),
                spoiled("nothing but comments", SOUND.adding(FACTS, "# none\n# yet\n"))
                        .at("facts.yml:1", "holds no keys", "begin with")
                        .andMore(),
                spoiled("a list where keys should be", SOUND.adding(TERMS, "- stage\n"))
                        .at("glossary.yml:1", "holds no keys", "begin with")
                        .andMore(),
                spoiled("a byte that is not UTF-8", SOUND.adding(FACTS, latin1(FACTS, "T1", "é")))
                        .at("facts.yml:5", "not UTF-8", "save the file as UTF-8")
                        .andMore(),
                spoiled(
                                "a lesson that is not UTF-8",
                                SOUND.adding(LESSON, latin1(LESSON, "rests", "é")))
                        .at("lesson.md:11", "not UTF-8", "save the file as UTF-8")
                        .andMore(),
                spoiled("10 MB of questions", SOUND.adding(QUIZ, "#".repeat(10_000_000)))
                        .at("quiz.yml:1", "10,000,000 bytes", "split it")
                        .andMore(),
                spoiled("10 MB of lesson", SOUND.adding(LESSON, "#".repeat(10_000_000)))
                        .at("lesson.md:1", "10,000,000 bytes", "split it")
                        .andMore(),
                spoiled("a NUL byte", QUIZ, "Which T?", "Which\0T?")
                        .at("quiz.yml", "character", "")
                        .andMore(),
                spoiled("indentation by tab", QUIZ, "  title", "\ttitle")
                        .at("quiz.yml:2", "TAB", "indent with spaces")
                        .andMore(),
                spoiled("a colon in a text", QUIZ, "Which T?", "Size: which T?")
                        .at("quiz.yml:10", "mapping values are not allowed here", "quotes")
                        .andMore(),
                spoiled("indentation that does not fit", QUIZ, "  draw: 1", "   draw: 1")
                        .at("quiz.yml:3", "this is not YAML", "indentation")
                        .andMore(),
                spoiled("a second document", QUIZ, "questions:", "---\nquestions:")
                        .at("quiz.yml:4", "another document", "check")
                        .andMore(),
                spoiled("a list as a key", QUIZ, "  draw: 1", "  draw: 1\n  ? [a]\n  : b")
                        .at("quiz.yml:4", "a key must be a word", "key: value")
                        .andMore(),
                spoiled("a key that stands twice", QUIZ, "  draw: 1\n", "  draw: 1\n  draw: 1\n")
                        .at("quiz.yml:4", "\"draw\" stands here twice", "remove one")
                        .andMore(),
                spoiled(
                                "an option's key that stands twice",
                                QUIZ,
                                "key: true\n",
                                "key: true\n        key: true\n")
                        .at("quiz.yml:15", "\"key\" stands here twice", "remove one"),
                spoiled(
                                "a key of the front matter that stands twice",
                                LESSON,
                                "minutes: 5",
                                "id: x\nminutes: 5")
                        .at("lesson.md:4", "\"id\" stands here twice", "remove one")
                        .andMore());
    }

    static Stream<Spoiled> dangerous_files() {
        return Stream.of(
                spoiled("an anchor", QUIZ, "draw: 1", "draw: &one 1")
                        .at("quiz.yml:3", "anchors (&)", "write the value out")
                        .andMore(),
                spoiled("an alias", QUIZ, "draw: 1", "draw: *one")
                        .at("quiz.yml:3", "aliases (*)", "write the value out")
                        .andMore(),
                spoiled("an anchor in front matter", LESSON, "minutes: 5", "minutes: &five 5")
                        .at("lesson.md:4", "anchors (&)", "write the value out")
                        .andMore(),
                spoiled("an explicit tag", QUIZ, "draw: 1", "draw: !!int 1")
                        .at("quiz.yml:3", "tags (!)", "remove the tag")
                        .andMore(),
                spoiled("a tag that would run code", QUIZ, "title: S", "title: !!javax.script.X S")
                        .at("quiz.yml:2", "tags (!)", "remove the tag")
                        .andMore(),
                spoiled("a text that looks like a tag", QUIZ, "Which T?", "!important")
                        .at("quiz.yml:10", "tags (!)", "in quotes")
                        .andMore(),
                spoiled("nesting without end", QUIZ, "Which T?", "[".repeat(99) + "]".repeat(99))
                        .at("quiz.yml", "12", "check")
                        .andMore());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"unreadable_files", "dangerous_files"})
    void what_cannot_be_read_is_refused_where_it_breaks(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    @Test
    void a_billion_laughs_are_refused_before_they_grow() {
        var laughs = new StringBuilder("a0: &a0 [ha]\n");
        for (int level = 1; level <= 30; level++) {
            String tenTimes = ("*a" + (level - 1) + ", ").repeat(10);
            laughs.append("a%d: &a%d [%s]\n".formatted(level, level, tenTimes));
        }
        var reading = SOUND.adding(FACTS, laughs.toString()).readFrom(folder);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.path().endsWith("facts.yml"))
                .hasSize(31)
                .allSatisfy(problem -> assertThat(problem.what()).contains("anchors (&)"));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_read_like_any_others() {
        var windows = SOUND;
        for (String path : SOUND.files().keySet()) {
            windows = windows.adding(path, "\uFEFF" + SOUND.text(path).replace("\n", "\r\n"));
        }
        assertThat(windows.readFrom(folder)).isEqualTo(SOUND.readFrom(folder.resolve("unix")));
    }

    @Test
    void words_that_other_yaml_readers_take_for_values_stay_text() {
        var course =
                SOUND.replacing(QUIZ, "text: T2", "text: no")
                        .replacing(QUIZ, "text: T3", "text: 1.0");
        var reading = course.readFrom(folder).course().orElseThrow();
        var question = (SingleChoice) reading.path().getFirst().quiz().pool().getFirst();
        assertThat(question.options()).extracting(Option::text).containsExactly("T1", "no", "1.0");
    }

    // The file with a letter replaced by one that is a lone high byte.
    private static byte[] latin1(String path, String old, String other) {
        return SOUND.replacing(path, old, other).text(path).getBytes(StandardCharsets.ISO_8859_1);
    }
}
