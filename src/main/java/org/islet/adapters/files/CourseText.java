package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.CourseId;
import org.islet.core.content.LessonId;
import org.islet.core.content.Part;

/** A course.yml after reading. The place is that of the list of parts. */
record CourseText(CourseId id, String title, String about, List<Part> parts, Place place) {

    static Optional<CourseText> read(YamlMap file) {
        var course = file.map("course");
        var read = course.flatMap(CourseText::readCourse);
        return file.build(() -> true).flatMap(_ -> read);
    }

    private static Optional<CourseText> readCourse(YamlMap map) {
        var id = map.name("id", CourseId::new);
        String title = map.text("title");
        String about = map.text("about");
        String language = map.text("language");
        if (!language.equals("en")) {
            map.complain(
                    map.place("language"),
                    "the language is \"" + language + "\"",
                    "only \"en\" is installed");
        }
        var parts = new ArrayList<Part>();
        for (YamlMap each : map.maps("parts")) {
            String name = each.text("title");
            var lessons = each.names("lessons", LessonId::new);
            each.build(() -> new Part(name, lessons)).ifPresentOrElse(parts::add, map::spoil);
        }
        var place = map.place("parts");
        return map.build(() -> new CourseText(id.orElseThrow(), title, about, parts, place));
    }
}
