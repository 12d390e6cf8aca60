package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.adapters.files.ShippedCourse;
import org.islet.core.content.Course;
import org.islet.core.content.QuizId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped course on its way out. */
class ExportCommandTest {

    private static final Course COURSE = ShippedCourse.read();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_whole_bank_is_written_in_each_format(ExportFormat format) throws IOException {
        var to = folder.resolve("bank");
        assertThat(run(new ExportCommand(format, null, to, null))).isZero();
        byte[] file = Files.readAllBytes(to);
        long questions = Shelf.bank(COURSE).stream().mapToLong(each -> each.entries().size()).sum();
        assertThat(text(said)).startsWith(questions + " questions are in ");
        switch (format) {
            case MOODLE -> MoodleSchema.validate(file);
            case QTI -> QtiShape.check(file);
            case GIFT -> assertThat(ForeignFile.read(file).remarks()).isEmpty();
            case TEXT ->
                    assertThat(new String(file, StandardCharsets.UTF_8))
                            .contains("\n\n" + questions + ". ");
        }
    }

    @Test
    void one_quiz_holds_the_pool_of_its_lesson() {
        var lesson = COURSE.path().getFirst();
        run(new ExportCommand(ExportFormat.GIFT, lesson.quizId(), folder.resolve("quiz"), null));
        assertThat(text(said)).startsWith(lesson.quiz().pool().size() + " questions are in ");
    }

    @Test
    void an_assessment_holds_all_that_it_may_draw() {
        var assessment = COURSE.assessments().getFirst();
        var shelves = Shelf.quiz(COURSE, assessment.id()).orElseThrow();
        assertThat(shelves.stream().mapToInt(each -> each.entries().size()).sum())
                .isGreaterThanOrEqualTo(assessment.size());
    }

    @Test
    void what_stays_behind_can_be_written_to_a_file() throws IOException {
        var losses = folder.resolve("losses.txt");
        run(new ExportCommand(ExportFormat.MOODLE, null, folder.resolve("x"), losses));
        assertThat(Files.readAllLines(losses)).isNotEmpty().allMatch(line -> line.contains(": "));
        assertThat(text(complained)).isEmpty();
    }

    @Test
    void a_quiz_that_is_not_there_is_refused_and_the_others_are_named() {
        var to = folder.resolve("x");
        assertThat(run(new ExportCommand(ExportFormat.GIFT, new QuizId("stagin"), to, null)))
                .isEqualTo(1);
        assertThat(text(complained)).contains("There is no quiz \"stagin\"", "staging");
        assertThat(to).doesNotExist();
    }

    @Test
    void the_same_questions_are_the_same_package() {
        var shelves = List.of(Shelf.bank(COURSE).getFirst());
        assertThat(ExportFormat.QTI.write(shelves).file())
                .isEqualTo(ExportFormat.QTI.write(shelves).file());
    }

    @Test
    void a_folder_cannot_be_written_to() {
        assertThat(run(new ExportCommand(ExportFormat.GIFT, null, folder, null))).isEqualTo(1);
        assertThat(text(complained)).contains("cannot be written");
    }

    private int run(ExportCommand command) {
        return command.run(COURSE, printer(said), printer(complained));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
