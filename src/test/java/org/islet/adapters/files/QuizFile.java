package org.islet.adapters.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.core.content.ContentProblem;
import org.islet.core.content.Question;

/** A text read as a quiz file, for tests of any package. */
public record QuizFile(List<Question> questions, List<String> problems) {

    private static final Path SAMPLE =
            Path.of("src/test/content/item-types/lessons/01-types/quiz.yml");

    /** The quiz of the tests that has a question of each type. */
    public static QuizFile sample() {
        try {
            return read(Files.readString(SAMPLE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Reads the questions, and what the content check would say of them. */
    public static QuizFile read(String text) {
        var problems = new Problems();
        var quiz = YamlText.parse(text, new Place("quiz.yml", 1), problems).flatMap(QuizText::read);
        return new QuizFile(
                quiz.map(each -> QuizText.bare(each.questions())).orElse(List.of()),
                problems.sorted().stream().map(ContentProblem::toString).toList());
    }
}
