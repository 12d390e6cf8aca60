package org.islet;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.adapters.files.ContentCheck;
import org.islet.adapters.files.ShippedCourse;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.Course;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;
import org.islet.core.lint.Rule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The content below {@code quizzes}, as it is shipped, and the schemas that editors read. */
class ShippedContentTest {

    private static final Path FOLDER = ShippedCourse.FOLDER;
    private static final Path EACH_ITEM_TYPE =
            Path.of("src/test/content/item-types/lessons/01-types/quiz.yml");
    private static final Course COURSE = ShippedCourse.read();
    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^( +)- (id|title): .*$");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A file of the content and the schema that it names in its first line. */
    record SchemaFile(Path file, Path schema, String text) {

        List<Error> errors(String otherText) {
            var registry =
                    SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            // One schema may refer to another beside it.
                            builder ->
                                    builder.schemas(name -> content(schema.resolveSibling(name))));
            return registry.getSchema(content(schema), InputFormat.JSON)
                    .validate(otherText, InputFormat.YAML);
        }

        @Override
        public String toString() {
            return FOLDER.relativize(file).toString();
        }
    }

    static Stream<SchemaFile> files_with_a_schema() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return Stream.concat(files.sorted().toList().stream(), Stream.of(EACH_ITEM_TYPE))
                    .flatMap(ShippedContentTest::withSchema);
        }
    }

    static Stream<Named<Question>> questions() {
        return COURSE.path().stream()
                .flatMap(each -> Stream.concat(each.quiz().pool().stream(), each.checks().stream()))
                .map(question -> Named.of(question.id().value(), question));
    }

    @Test
    void the_shipped_content_has_no_problems() {
        var printed = new ByteArrayOutputStream();
        int status =
                ContentCheck.run(FOLDER, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8)).endsWith("No problems.\n");
        assertThat(status).isZero();
    }

    @Test
    void course_shelves_lesson_and_quiz_each_have_a_schema() throws IOException {
        assertThat(files_with_a_schema())
                .extracting(each -> String.valueOf(each.schema().getFileName()))
                .contains(
                        "course.schema.json",
                        "sources.schema.json",
                        "facts.schema.json",
                        "glossary.schema.json",
                        "hormones.schema.json",
                        "lesson.schema.json",
                        "patient.schema.json",
                        "quiz.schema.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files_with_a_schema")
    void every_file_is_valid_by_its_schema(SchemaFile file) {
        assertThat(file.errors(file.text())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files_with_a_schema")
    void every_schema_refuses_an_unknown_key(SchemaFile file) {
        assertThat(file.errors(file.text() + "\ncolour: red\n"))
                .anySatisfy(error -> assertThat(error.getMessage()).contains("'colour'"));
    }

    static Stream<SchemaFile> files_with_a_list() throws IOException {
        return files_with_a_schema().filter(file -> LIST_ITEM.matcher(file.text()).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files_with_a_list")
    void every_schema_refuses_an_unknown_key_in_the_first_item_of_a_list(SchemaFile file) {
        String spoiled = LIST_ITEM.matcher(file.text()).replaceFirst("$0\n$1  colour: red");
        assertThat(file.errors(spoiled))
                .anySatisfy(error -> assertThat(error.getMessage()).contains("'colour'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesson", "patient", "quiz"})
    void every_rule_that_a_schema_lets_authors_waive_is_one_of_the_linter(String schema) {
        var tree = JSON.readTree(content(FOLDER.resolve("schema/" + schema + ".schema.json")));
        assertThat(tree.findValues("propertyNames"))
                .isNotEmpty()
                .flatExtracting(names -> names.get("enum").valueStream().toList())
                .allSatisfy(slug -> assertThat(Rule.named(slug.stringValue())).isPresent());
    }

    @Test
    void the_schema_of_a_quiz_lets_a_rule_be_waived_for_a_question_with_a_reason()
            throws IOException {
        var quiz =
                files_with_a_schema()
                        .filter(each -> each.file().endsWith("quiz.yml"))
                        .findFirst()
                        .orElseThrow();
        String stem = "(?m)^    stem: .*$";
        assertThat(quiz.errors(quiz.text().replaceFirst(stem, "    waive: {vignette: So.}\n$0")))
                .isEqualTo(quiz.errors(quiz.text()));
        assertThat(quiz.errors(quiz.text().replaceFirst(stem, "    waive: {longest: So.}\n$0")))
                .isNotEqualTo(quiz.errors(quiz.text()));
    }

    @Test
    void there_are_at_least_24_questions_of_at_least_five_types() {
        var pool = pool();
        assertThat(pool).hasSizeGreaterThanOrEqualTo(24);
        assertThat(pool.stream().map(Question::getClass).distinct())
                .contains(
                        SingleChoice.class,
                        TrueFalse.class,
                        SelectAll.class,
                        SelectN.class,
                        Numeric.class);
    }

    @Test
    void at_most_a_third_of_the_questions_only_ask_to_remember() {
        var pool = pool();
        long remember =
                pool.stream()
                        .filter(each -> each.head().level() == CognitiveLevel.REMEMBER)
                        .count();
        assertThat(remember * 3).isLessThanOrEqualTo(pool.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void every_rationale_is_a_sentence_of_its_own(Question question) {
        assertThat(rationales(question))
                .allSatisfy(each -> assertThat(each).matches("(?s)[\\p{Lu}\\d].*[.!?]\"?"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void every_distractor_has_a_misconception_and_no_key_has_one(Question question) {
        var options =
                switch (question) {
                    case ChoiceQuestion choice -> choice.options();
                    case Grouping grouping -> grouping.options().toList();
                    case HighlightTable table -> table.options().toList();
                    case BowTie diagram -> diagram.options().toList();
                    case Numeric _, RowQuestion _, BlankQuestion _, Ordering _ -> List.<Option>of();
                };
        assertThat(options)
                .allSatisfy(
                        option ->
                                assertThat(option.misconception().isBlank())
                                        .as(option.text())
                                        .isEqualTo(option.key()));
    }

    private static List<Question> pool() {
        return COURSE.path().stream().flatMap(each -> each.quiz().pool().stream()).toList();
    }

    private static List<String> rationales(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice.options().stream().map(Option::rationale).toList();
            case Numeric numeric ->
                    Stream.concat(
                                    Stream.of(numeric.rationale()),
                                    numeric.slips().stream().map(Numeric.Slip::rationale))
                            .toList();
            case RowQuestion table -> table.rows().stream().map(Row::rationale).toList();
            case Grouping grouping -> grouping.options().map(Option::rationale).toList();
            case BowTie diagram -> diagram.options().map(Option::rationale).toList();
            case BlankQuestion blanks -> blanks.blanks().stream().map(Blank::rationale).toList();
            case HighlightTable table -> table.options().map(Option::rationale).toList();
            case Ordering ordering -> ordering.steps().stream().map(Step::rationale).toList();
        };
    }

    private static Stream<SchemaFile> withSchema(Path file) {
        String text = file.toString().matches(".*\\.(yml|md)") ? content(file) : "";
        var lines = text.lines().toList();
        if (file.endsWith("lesson.md") || file.endsWith("patient.md")) {
            int end = lines.subList(1, lines.size()).indexOf("---") + 1;
            String name = String.valueOf(file.getFileName()).replace(".md", ".schema.json");
            return Stream.of(
                    new SchemaFile(
                            file,
                            FOLDER.resolve("schema").resolve(name),
                            String.join("\n", lines.subList(1, end))));
        }
        if (!file.toString().endsWith(".yml")) {
            return Stream.empty();
        }
        String schema = lines.getFirst().replace("# yaml-language-server: $schema=", "");
        return Stream.of(new SchemaFile(file, file.resolveSibling(schema).normalize(), text));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
