package org.islet.adapters.files;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.islet.core.content.Course;

/** The course in a folder, for commands that need nothing else of the program. */
public final class CourseFolder {

    private CourseFolder() {}

    /**
     * Reads the course.
     *
     * @param err where its problems are printed
     * @return empty if the content is broken
     */
    public static Optional<Course> read(Path root, PrintStream err) {
        var reading = CourseReader.read(root, new ShippedFigures());
        reading.problems().forEach(err::println);
        return reading.course();
    }
}
