package org.islet.core.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lessons that belong together on the course path.
 *
 * @param assessment what closes the part; null for nothing
 */
public record Part(String title, List<LessonId> lessons, @Nullable Assessment assessment) {

    public Part {
        Require.text("title of the part", title);
        lessons = List.copyOf(lessons);
    }

    /** What closes the part. */
    public Optional<Assessment> closing() {
        return Optional.ofNullable(assessment);
    }
}
