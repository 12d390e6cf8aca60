package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.Assessment;
import org.islet.core.content.Assessment.Share;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.CourseId;
import org.islet.core.content.LessonId;
import org.islet.core.content.Part;
import org.islet.core.content.QuizId;
import org.jspecify.annotations.Nullable;

/** A course.yml after reading. The place is that of the list of parts. */
record CourseText(
        CourseId id,
        String title,
        String about,
        List<Part> parts,
        @Nullable Assessment finale,
        Place place) {

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
            var checkpoint = assessment(each, "checkpoint");
            each.build(() -> new Part(name, lessons, checkpoint.orElse(null)))
                    .ifPresentOrElse(parts::add, map::spoil);
        }
        var finale = assessment(map, "final");
        var place = map.place("parts");
        return map.build(
                () ->
                        new CourseText(
                                id.orElseThrow(), title, about, parts, finale.orElse(null), place));
    }

    private static Optional<Assessment> assessment(YamlMap owner, String key) {
        if (!owner.has(key)) {
            return Optional.empty();
        }
        var read = owner.map(key).flatMap(CourseText::assessment);
        if (read.isEmpty()) {
            owner.spoil();
        }
        return read;
    }

    private static Optional<Assessment> assessment(YamlMap map) {
        var id = map.name("id", QuizId::new);
        String title = map.text("title");
        var blueprint = new ArrayList<Share>();
        for (YamlMap each : map.maps("draw")) {
            var lesson = each.name("lesson", LessonId::new);
            var shares = new ArrayList<Share>();
            for (CognitiveLevel level : CognitiveLevel.values()) {
                String name = YamlMap.written(level);
                if (each.has(name)) {
                    int count = each.wholeNumber(name);
                    each.make(() -> new Share(lesson.orElseThrow(), level, count))
                            .ifPresent(shares::add);
                }
            }
            each.build(() -> shares).ifPresentOrElse(blueprint::addAll, map::spoil);
        }
        var settings = SettingsText.read(map);
        return map.build(() -> new Assessment(id.orElseThrow(), title, blueprint, settings));
    }
}
