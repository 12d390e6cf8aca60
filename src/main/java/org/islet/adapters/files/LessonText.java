package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.LessonId;
import org.islet.core.content.Objective;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionId;

/**
 * A lesson.md after reading: its front matter, its sections and what they refer to.
 *
 * @param place where the front matter begins
 */
record LessonText(
        LessonId id,
        String title,
        int minutes,
        List<Objective> objectives,
        List<Section> sections,
        List<Reference> references,
        Place place) {

    /** Reads the text of a lesson.md. */
    static Optional<LessonText> read(String path, String text, Problems problems) {
        return HeadedText.read(
                        path, text, "id, title, minutes, objectives", problems, LessonText::section)
                .flatMap(LessonText::front);
    }

    private static Optional<LessonText> front(HeadedText<Section> read) {
        var map = read.front();
        var id = map.name("id", LessonId::new);
        String title = map.text("title");
        int minutes = map.wholeNumber("minutes");
        var objectives = new ArrayList<Objective>();
        for (YamlMap each : map.maps("objectives")) {
            var name = each.name("id", ObjectiveId::new);
            String says = each.text("text");
            each.build(() -> new Objective(name.orElseThrow(), says))
                    .ifPresentOrElse(objectives::add, map::spoil);
        }
        return map.build(
                () ->
                        new LessonText(
                                id.orElseThrow(),
                                title,
                                minutes,
                                objectives,
                                read.parts(),
                                read.references(),
                                map.place()));
    }

    private static Optional<Section> section(HeadedText.Part part) {
        var blocks = part.blocks();
        return Optional.of(
                new Section(
                        new SectionId(part.id()),
                        part.title(),
                        part.shortName(),
                        Plain.words(blocks),
                        blocks));
    }
}
