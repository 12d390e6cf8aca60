package org.islet.adapters.files;

import java.io.PrintStream;
import java.nio.file.Path;
import org.islet.core.content.ContentProblem;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Trace;

/** What {@code ./islet check} prints: every problem with its place, or what the content holds. */
public final class ContentCheck {

    private ContentCheck() {}

    /**
     * Checks the content below a folder, without starting anything else.
     *
     * @return the status to exit with: 0 without problems, otherwise 1
     */
    public static int run(Path root, PrintStream out) {
        var reading = CourseReader.read(root, FileContentLibrary::figureExists);
        for (ContentProblem problem : reading.problems()) {
            out.println(problem);
        }
        reading.course().ifPresent(course -> summarize(course, out));
        if (reading.course().isPresent()) {
            return 0;
        }
        out.printf(
                "%d problems; nothing of this content would be used.%n", reading.problems().size());
        return 1;
    }

    private static void summarize(Course course, PrintStream out) {
        var trace = Trace.of(course);
        out.printf(
                "%s: %d sources, %d facts (%d taught), %d terms%n",
                course.title(),
                course.sources().size(),
                course.facts().size(),
                course.facts().size() - trace.untaught().size(),
                course.terms().size());
        for (Lesson lesson : course.path()) {
            out.printf(
                    "  %2d %s: %d sections, %d objectives, %d questions (%d drawn), %d checks%n",
                    lesson.number(),
                    lesson.title(),
                    lesson.sections().size(),
                    lesson.objectives().size(),
                    lesson.quiz().pool().size(),
                    lesson.quiz().draw(),
                    lesson.checks().size());
        }
        out.println("No problems.");
    }
}
