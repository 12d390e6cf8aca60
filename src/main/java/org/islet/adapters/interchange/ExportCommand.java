package org.islet.adapters.interchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.core.content.Course;
import org.islet.core.content.QuizId;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./islet export} does: writes questions for another program, and names for each what
 * does not come along.
 *
 * @param quiz the quiz to export; null for all
 * @param to the file to write
 * @param losses the file for what does not come along; null to print it
 */
public record ExportCommand(
        ExportFormat format, @Nullable QuizId quiz, Path to, @Nullable Path losses) {

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    /**
     * Exports from a course.
     *
     * @param out where it says what it wrote
     * @param err where it says what does not come along, and what is amiss
     * @return the status to exit with: 0 when the file is written, otherwise 1
     */
    public int run(Course course, PrintStream out, PrintStream err) {
        var shelves =
                Optional.ofNullable(quiz)
                        .map(wanted -> Shelf.quiz(course, wanted))
                        .orElseGet(() -> Optional.of(Shelf.bank(course)));
        if (shelves.isEmpty()) {
            err.printf("There is no quiz \"%s\"; use one of %s.%n", quiz, quizzes(course));
            return REFUSED;
        }
        return write(format.write(shelves.get()), out, err);
    }

    private int write(Exported exported, PrintStream out, PrintStream err) {
        var lines = exported.losses().stream().map(Exported.Loss::toString).toList();
        try {
            Files.write(to, exported.file());
            if (losses != null) {
                Files.write(losses, lines);
            }
        } catch (IOException unwritable) {
            err.printf("The file cannot be written: %s%n", unwritable);
            return REFUSED;
        }
        if (losses == null) {
            lines.forEach(err::println);
        }
        out.printf("%d questions are in %s. %s%n", exported.questions(), to, lost(lines));
        return DONE;
    }

    private String lost(List<String> lines) {
        if (lines.isEmpty()) {
            return "Nothing stays behind.";
        }
        return "%d things stay behind, %s."
                .formatted(lines.size(), losses == null ? "as named above" : "named in " + losses);
    }

    private static String quizzes(Course course) {
        return Shelf.quizzes(course).stream().map(QuizId::value).collect(Collectors.joining(", "));
    }
}
