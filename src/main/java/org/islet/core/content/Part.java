package org.islet.core.content;

import java.util.List;

/** Lessons that belong together on the course path. */
public record Part(String title, List<LessonId> lessons) {

    public Part {
        Require.text("title of the part", title);
        lessons = List.copyOf(lessons);
    }
}
