package org.islet.adapters.files;

import java.util.List;
import java.util.Optional;
import org.islet.core.content.ContentProblem;
import org.islet.core.content.Course;

/**
 * What came of reading: a course, or the reasons why there is none.
 *
 * @param subjects where the parts of the course stand
 */
record CourseReading(Optional<Course> course, List<ContentProblem> problems, Subjects subjects) {}
