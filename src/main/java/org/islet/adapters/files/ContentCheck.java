package org.islet.adapters.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.islet.core.content.Lesson;
import org.islet.core.content.PatientLesson;

/**
 * What {@code ./islet check} prints: every problem with its place; without one, every finding of
 * the linter; and what the content holds.
 */
public final class ContentCheck {

    private static final int SOUND = 0;
    private static final int TO_MEND = 1;

    private ContentCheck() {}

    /**
     * Checks the content below a folder, without starting anything else.
     *
     * @return the status to exit with: 0 without problems and findings, otherwise 1
     */
    public static int run(Path root, PrintStream out) {
        return run(root, out, checked -> conclude(checked, out));
    }

    /**
     * Checks the content below a folder and writes the report on it, unless it is broken.
     *
     * @param report the HTML file to write; its folder is made
     * @return the status to exit with: 0 without problems and findings, otherwise 1
     */
    public static int run(Path root, Path report, PrintStream out) {
        return run(
                root,
                out,
                checked -> write(checked, report, out) ? conclude(checked, out) : TO_MEND);
    }

    private static int run(Path root, PrintStream out, ToIntFunction<CheckedCourse> conclusion) {
        var reading = CourseReader.read(root, new ShippedFigures());
        reading.problems().forEach(out::println);
        if (reading.course().isEmpty()) {
            out.printf(
                    "%d problems; nothing of this content would be used.%n",
                    reading.problems().size());
            return TO_MEND;
        }
        var checked = CheckedCourse.of(reading.course().get(), reading.subjects());
        checked.findings().stream().map(checked::problem).forEach(out::println);
        summarize(checked, out);
        return conclusion.applyAsInt(checked);
    }

    private static boolean write(CheckedCourse checked, Path report, PrintStream out) {
        try {
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.writeString(report, ContentReport.of(checked));
            out.printf("The report is in %s%n", report);
            return true;
        } catch (IOException unwritable) {
            out.printf("The report cannot be written: %s%n", unwritable);
            return false;
        }
    }

    private static void summarize(CheckedCourse checked, PrintStream out) {
        var course = checked.course();
        out.printf(
                "%s: %d sources, %d facts (%d taught, %d left out for a reason), %d terms%n",
                course.title(),
                course.sources().size(),
                course.facts().size(),
                course.facts().size() - checked.trace().untaught().size(),
                checked.factsOmitted(),
                course.terms().size());
        course.path().forEach(lesson -> summarize(lesson, out));
        if (!course.cases().isEmpty()) {
            out.printf("  %d cases of six questions each%n", course.cases().size());
        }
    }

    private static void summarize(Lesson lesson, PrintStream out) {
        out.printf(
                "  %2d %s: %d sections, %d objectives, %d questions (%d drawn), %d checks%s%n",
                lesson.number(),
                lesson.title(),
                lesson.sections().size(),
                lesson.objectives().size(),
                lesson.quiz().pool().size(),
                lesson.quiz().draw(),
                lesson.checks().size(),
                lesson.patientTrack().map(ContentCheck::forPatients).orElse(""));
    }

    private static String forPatients(PatientLesson patient) {
        int questions = patient.chunks().stream().mapToInt(each -> each.questions().size()).sum();
        return "; for patients %d chunks, %d questions"
                .formatted(patient.chunks().size(), questions);
    }

    private static int conclude(CheckedCourse checked, PrintStream out) {
        int waivers = checked.judgement().waivers().size();
        if (waivers > 0) {
            out.printf("%d waivers, each with its reason in the file%n", waivers);
        }
        int findings = checked.judgement().open().size();
        out.println(
                findings == 0
                        ? "No problems."
                        : findings + " findings; mend them, or waive them with a reason.");
        return findings == 0 ? SOUND : TO_MEND;
    }
}
