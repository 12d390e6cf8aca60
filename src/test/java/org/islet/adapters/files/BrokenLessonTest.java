package org.islet.adapters.files;

import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.LESSON;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lessons that say something that cannot be shown, or that leads nowhere. */
class BrokenLessonTest {

    private static final TinyCourse SOUND = TinyCourse.sound();

    @TempDir private Path folder;

    static Stream<Spoiled> broken_front() {
        return Stream.of(
                spoiled("no front matter", SOUND.adding(LESSON, "# Size {#size}\n\nText.\n"))
                        .at("lesson.md:1", "no front matter", "begin the file with ---")
                        .andMore(),
                spoiled("front matter without end", LESSON, "---\n# Size", "# Size")
                        .at("lesson.md:1", "front matter", "---")
                        .andMore(),
                spoiled("front matter without keys", SOUND.adding(LESSON, "---\n---\n# A {#a}\n"))
                        .at("lesson.md:2", "holds no keys", "")
                        .andMore(),
                spoiled("a lesson of ten hours", LESSON, "minutes: 5", "minutes: 600")
                        .at("lesson.md", "minutes must lie in 1..120, got 600", "")
                        .andMore(),
                spoiled(
                                "an objective that no question serves",
                                LESSON,
                                "---\n# Size",
                                "  - {id: grade, text: Tell it}\n---\n# Size")
                        .at("lesson.md", "no question serves the objective \"grade\"", "drop"),
                spoiled(
                                "an objective twice",
                                LESSON,
                                "---\n# Size",
                                "  - {id: tnm, text: Tell it}\n---\n# Size")
                        .at("lesson.md", "the objective \"tnm\" stands in", "differ"));
    }

    static Stream<Spoiled> broken_sections() {
        return Stream.of(
                spoiled("a lesson without sections", SOUND.adding(LESSON, front()))
                        .at("lesson.md:2", "\"staging\" has no section", "# Title {#id}")
                        .andMore(),
                spoiled("text before the first heading", LESSON, "# Size", "Hello.\n\n# Size")
                        .at("lesson.md:9", "before the first heading", "# Title {#id}"),
                spoiled("a section without id", LESSON, "# Next {#next}", "# Next")
                        .at("lesson.md:19", "the section \"Next\" has no id", "# Title {#id"),
                spoiled("a section with a bad id", LESSON, "{#next}", "{#The_Next}")
                        .at("lesson.md:19", "section id \"The_Next\"", ""),
                spoiled("a section twice", LESSON, "{#next}", "{#size}")
                        .at("lesson.md", "the section \"size\" stands in", "differ"),
                spoiled("a section without words", LESSON, "# Next", "# Gap {#gap}\n\n# Next")
                        .at("lesson.md:19", "words of section \"gap\"", ""),
                before("a heading of the third level", "### Deep")
                        .at("lesson.md:19", "has 3 marks", "## "),
                before("a section inside a callout", "> [!scope]\n> # Deep")
                        .at("lesson.md:20", "has 1 marks", "## "));
    }

    static Stream<Spoiled> broken_links() {
        return Stream.of(
                spoiled("an unknown fact", LESSON, "[^acs.staging.001]", "[^acs.staging.009]")
                        .at("lesson.md:11", "there is no fact \"acs.staging.009\"", "facts.yml"),
                spoiled(
                                "an unknown fact among others",
                                LESSON,
                                "[^acs.staging.001]",
                                "[^acs.staging.001, acs.staging.009]")
                        .at("lesson.md:11", "there is no fact \"acs.staging.009\"", "facts.yml"),
                spoiled("a fact named otherwise", LESSON, "[^acs.staging.001]", "[^acs]")
                        .at("lesson.md:11", "fact id \"acs\"", ""),
                spoiled(
                                "an unknown fact on a later line",
                                LESSON,
                                "rests on size.",
                                "rests\non size.[^acs.staging.009]")
                        .at("lesson.md:12", "there is no fact \"acs.staging.009\"", "facts.yml"),
                spoiled("a citation of nothing", LESSON, "[^acs.staging.001]", "[^]")
                        .at("lesson.md:11", "fact id \"\"", ""),
                spoiled("an unknown term", LESSON, "term:stage", "term:stege")
                        .at("lesson.md:11", "there is no term \"stege\"", "glossary.yml"),
                spoiled(
                                "an unknown section",
                                LESSON,
                                "section:staging/size",
                                "section:staging/sise")
                        .at(
                                "lesson.md:21",
                                "there is no section \"staging/sise\"",
                                "section:lesson"),
                spoiled("a section without lesson", LESSON, "section:staging/size", "section:size")
                        .at(
                                "lesson.md:21",
                                "\"size\" does not name a section",
                                "section:lesson/section")
                        .andMore(),
                spoiled("an unknown check", LESSON, "```check\ncheck-1", "```check\ncheck-2")
                        .at("lesson.md:15", "there is no check \"check-2\"", "under checks")
                        .andMore(),
                before("a question of the quiz as a check", "```check\nsingle-1\n```")
                        .at("lesson.md:19", "there is no check \"single-1\"", "under checks"),
                before("a check without a name", "```check\n```")
                        .at("lesson.md:19", "question id \"\"", ""),
                spoiled("a link elsewhere", LESSON, "section:staging/size", "http://example.org")
                        .at("lesson.md:21", "\"http://example.org\" is not allowed", "[^fact]"),
                spoiled(
                                "a link that runs code",
                                LESSON,
                                "section:staging/size",
                                "javascript:alert(1)")
                        .at("lesson.md:21", "\"javascript:alert(1)\" is not allowed", "[^fact]"),
                spoiled("a bare address in brackets", LESSON, "rests on", "<https://example.org>")
                        .at("lesson.md:11", "\"https://example.org\" is not allowed", "[^fact]"));
    }

    static Stream<Spoiled> broken_figures() {
        return Stream.of(
                spoiled("an unknown figure", LESSON, "figure:ladder", "figure:leader")
                        .at("lesson.md:13", "there is no figure \"leader\"", "frontend/figures"),
                spoiled(
                                "a figure out of the folder",
                                LESSON,
                                "figure:ladder",
                                "figure:../../secret")
                        .at("lesson.md:13", "figure id \"../../secret\"", ""),
                spoiled(
                                "a picture from elsewhere",
                                LESSON,
                                "figure:ladder",
                                "https://example.org/a.png")
                        .at("lesson.md:13", "is not a figure", "figure:name"),
                spoiled(
                                "a picture in the address",
                                LESSON,
                                "figure:ladder",
                                "data:image/png;base64,AA")
                        .at("lesson.md:13", "is not a figure", "figure:name"),
                spoiled("a figure amid text", LESSON, "![A ladder]", "See ![A ladder]")
                        .at("lesson.md:13", "a paragraph of its own", "empty lines"),
                spoiled("a figure without caption", LESSON, " \"Look at the rungs\"", "")
                        .at("lesson.md:13", "caption of the figure must not be empty", ""),
                spoiled("a figure for those who see only", LESSON, "[A ladder]", "[]")
                        .at(
                                "lesson.md:13",
                                "alternative text of the figure must not be empty",
                                ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"broken_front", "broken_sections", "broken_links", "broken_figures"})
    void a_broken_lesson_is_refused_where_it_breaks(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    private static Spoiled before(String name, String block) {
        return spoiled(name, LESSON, "# Next", block + "\n\n# Next");
    }

    private static String front() {
        String text = SOUND.text(LESSON);
        return text.substring(0, text.indexOf("# Size"));
    }
}
