package org.islet.adapters.files;

import java.nio.file.Path;
import org.islet.core.content.Course;

/** The course that is shipped, for tests of any package. */
public final class ShippedCourse {

    /** Where it stands, seen from the project. */
    public static final Path FOLDER = Path.of("quizzes");

    private ShippedCourse() {}

    /** Reads the course. */
    public static Course read() {
        return new FileContentLibrary(FOLDER).course();
    }
}
