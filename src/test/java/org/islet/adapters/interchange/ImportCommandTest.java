package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.islet.adapters.files.QuizFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other programs on their way into a draft. */
class ImportCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void a_draft_marks_what_an_author_has_to_add() throws IOException {
        assertThat(
                        run(
                                "::Blood sugar::Which hormone lowers it?{=Insulin#It opens cells. ~Gastrin ~VIP}"))
                .isZero();
        assertThat(draft())
                .isEqualTo(
                        """
                        # Drafts from bank.gift. Move them into the quiz.yml of a lesson, complete what
                        # TODO marks, and run ./islet check: it names whatever is missing.
                        quiz:
                          title: Drafts
                          draw: "1"
                        questions:

                          - id: blood-sugar
                            # TODO objective: one of the lesson's objectives
                            # TODO level: remember, understand, apply or analyse
                            track: student
                            stem: Which hormone lowers it?
                            cites: []
                            # TODO cites: the facts that support the key; none is ever made up
                            type: single
                            options:
                              - text: Insulin
                                key: "true"
                                why: It opens cells.
                              - text: Gastrin
                                # TODO why: the reason
                              - text: VIP
                                # TODO why: the reason
                        """);
    }

    @Test
    void the_content_check_asks_for_what_is_missing() throws IOException {
        run("Which?{=a#Yes. ~b ~c#No.}");
        assertThat(QuizFile.read(draft()).problems())
                .anyMatch(problem -> problem.contains("\"objective\" is missing"))
                .anyMatch(problem -> problem.contains("\"level\" is missing"))
                .anyMatch(problem -> problem.contains("\"why\" is missing"));
        assertThat(QuizFile.read(completed(draft())).problems())
                .anyMatch(problem -> problem.contains("cites no fact"));
    }

    @Test
    void a_completed_draft_is_a_quiz_file() throws IOException {
        run("Which?{=a#Yes. ~b#No. ~c#No.}\n\nIs it?{T#No.#Yes.}\n\nHow many?{#4:1#So.}");
        var file =
                QuizFile.read(completed(draft()).replace("cites: []", "cites: [acs.staging.001]"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.questions()).hasSize(3);
    }

    private static String completed(String draft) {
        return draft.replace("# TODO objective: one of the lesson's objectives", "objective: tnm")
                .replace("# TODO level: remember, understand, apply or analyse", "level: apply")
                .replace("# TODO why: the reason", "why: Because.");
    }

    @Test
    void two_questions_of_one_name_get_two_ids() throws IOException {
        run("::Größe::One?{T}\n\n::Größe::Two?{F}\n\n::漢字::Three?{F}");
        assertThat(draft()).contains("id: grosse\n", "id: grosse-2\n", "id: draft\n");
    }

    @Test
    void whatever_a_text_holds_the_draft_is_yaml() throws IOException {
        run(
                "\\: - yes\\: \"no\" \\# 'x' [a] &b *c !d %e @f `g {=- ~yes ~null ~4 ~a\\: b ~c \\# d ~\u0001\t}");
        var file =
                QuizFile.read(completed(draft()).replace("cites: []", "cites: [acs.staging.001]"));
        assertThat(file.problems())
                .as("an empty option is all that is amiss")
                .allMatch(problem -> problem.contains("must not be empty"));
    }

    @Test
    void what_had_no_place_stands_in_comments() throws IOException {
        run("$CATEGORY: top/NETs\n\n// [tag:thyroid]\nIs it?{T####Read on.\\nPage 4.}");
        assertThat(draft())
                .contains(
                        "  # Stood under: top/NETs\n",
                        "  # Was said whatever the answer:\n  # Read on.\n  # Page 4.\n",
                        "  # Tags: thyroid\n");
    }

    @Test
    void remarks_name_file_line_and_question() throws IOException {
        run("Is it?{T}\n\n::Essay::Tell me.{}");
        assertThat(text(complained))
                .isEqualTo(
                        folder.resolve("bank.gift")
                                + ":3: \"Essay\" is not taken over: an essay cannot be marked"
                                + " here\n");
        assertThat(text(said)).startsWith("1 drafts are in ");
    }

    @Test
    void of_a_broken_file_nothing_is_written() throws IOException {
        assertThat(run("Is it?{T}\n\nTwo?{=a ~b")).isEqualTo(1);
        assertThat(text(complained)).contains("bank.gift:3: ", "Nothing was imported.");
        assertThat(folder.resolve("draft.yml")).doesNotExist();
    }

    @Test
    void of_a_file_that_is_too_large_nothing_is_read() throws IOException {
        assertThat(run("x".repeat(ForeignFile.LARGEST + 1))).isEqualTo(1);
        assertThat(text(complained)).contains("more than 5,000,000 bytes");
        assertThat(folder.resolve("draft.yml")).doesNotExist();
    }

    @Test
    void a_file_without_questions_makes_no_draft() throws IOException {
        assertThat(run("// nothing here\n")).isEqualTo(1);
        assertThat(folder.resolve("draft.yml")).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws IOException {
        Files.writeString(folder.resolve("draft.yml"), "mine");
        assertThat(run("Is it?{T}")).isEqualTo(1);
        assertThat(draft()).isEqualTo("mine");
        assertThat(text(complained)).contains("is there already");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        var command = new ImportCommand(folder.resolve("none"), folder.resolve("draft.yml"));
        assertThat(command.run(printer(said), printer(complained))).isEqualTo(1);
        assertThat(text(complained)).startsWith("Nothing was imported: ");
    }

    private int run(String gift) throws IOException {
        var from = Files.writeString(folder.resolve("bank.gift"), gift);
        return new ImportCommand(from, folder.resolve("draft.yml"))
                .run(printer(said), printer(complained));
    }

    private String draft() throws IOException {
        return Files.readString(folder.resolve("draft.yml"));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
