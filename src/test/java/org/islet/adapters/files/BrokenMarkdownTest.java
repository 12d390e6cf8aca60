package org.islet.adapters.files;

import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.LESSON;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown that a lesson has no use for, most of all HTML. */
class BrokenMarkdownTest {

    @TempDir private Path folder;

    static Stream<Spoiled> html() {
        return Stream.of(
                block("a block of HTML", "<div>\nHello\n</div>")
                        .at("lesson.md:19", "HTML is not allowed", "use Markdown"),
                block("a script", "<script>alert(1)</script>")
                        .at("lesson.md:19", "HTML is not allowed", "use Markdown"),
                block("a comment", "<!-- to do -->")
                        .at("lesson.md:19", "HTML is not allowed", "use Markdown"),
                block("HTML in a list", "- a\n- <b>b</b>")
                        .at("lesson.md:20", "HTML is not allowed", "use Markdown")
                        .andMore(),
                block("HTML in a table", "| a |\n|---|\n| <br> |")
                        .at("lesson.md:21", "HTML is not allowed", "use Markdown"),
                block("HTML in a callout", "> [!scope] Out\n> a\n>\n> <hr>")
                        .at("lesson.md:22", "HTML is not allowed", "use Markdown"),
                spoiled("HTML amid text", LESSON, "rests on", "rests<br>on")
                        .at("lesson.md:11", "HTML is not allowed", "use Markdown"),
                spoiled("a handler in a tag", LESSON, "rests", "<img src=x onerror=alert(1)>")
                        .at("lesson.md:11", "HTML is not allowed", "use Markdown"));
    }

    static Stream<Spoiled> unsupported_blocks() {
        return Stream.of(
                block("a code block", "```java\nint x;\n```")
                        .at("lesson.md:19", "a code block has no use here", "```check"),
                block("indented code", "    int x;")
                        .at("lesson.md:19", "not supported", "paragraphs, lists, tables"),
                block("a rule across the page", "***")
                        .at("lesson.md:19", "not supported", "paragraphs, lists, tables"),
                spoiled("code amid text", LESSON, "rests on", "`rests` on")
                        .at("lesson.md:11", "not supported", "plain text"),
                block("an address for later", "[x]: https://example.org")
                        .at("lesson.md:19", "not supported", "paragraphs, lists, tables"));
    }

    static Stream<Spoiled> broken_callouts() {
        return Stream.of(
                block("a quote", "> Hello.")
                        .at("lesson.md:19", "a block quote must be a callout", "[!in-practice]"),
                block("a callout of another kind", "> [!hint] Look\n> Here.")
                        .at("lesson.md:19", "a block quote must be a callout", "[!scope]"),
                block("a callout that begins with a list", "> - [!scope]")
                        .at("lesson.md:19", "a block quote must be a callout", "[!scope]"),
                block("sources that differ without a list", "> [!sources-differ] Which?\n> Both.")
                        .at(
                                "lesson.md:19",
                                "needs a list of what each source says",
                                "- **source-id**"),
                block("sources that differ on nothing", "> [!sources-differ]\n> - **acs** So.")
                        .at("lesson.md:19", "question of the sources-differ callout", ""),
                block("a position of nobody", "> [!sources-differ] Which?\n> - So.")
                        .at("lesson.md:20", "does not say whose position it is", "**outside**"),
                block(
                                "a position of an unknown source",
                                "> [!sources-differ] Which?\n> - **acs** So.\n> - **pdq** No.")
                        .at("lesson.md:21", "there is no source \"pdq\"", "sources.yml"),
                block("a position of no name", "> [!sources-differ] Which?\n> - **The ACS** So.")
                        .at("lesson.md:20", "source id \"The ACS\"", ""),
                block(
                                "an unknown fact in a position",
                                "> [!sources-differ] Which?\n> - **acs** So.[^acs.staging.009]")
                        .at("lesson.md:20", "there is no fact \"acs.staging.009\"", "facts.yml"),
                block("an unknown fact in a callout", "> [!scope] Out\n> a\n> b.[^acs.staging.009]")
                        .at("lesson.md:21", "there is no fact \"acs.staging.009\"", "facts.yml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"html", "unsupported_blocks", "broken_callouts"})
    void markdown_that_a_lesson_cannot_use_is_refused_where_it_stands(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    // A block between the two sections of the lesson.
    private static Spoiled block(String name, String block) {
        return spoiled(name, LESSON, "# Next", block + "\n\n# Next");
    }
}
