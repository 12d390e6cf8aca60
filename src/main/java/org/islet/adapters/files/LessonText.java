package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.adapters.files.Shelf.Placed;
import org.islet.core.content.LessonId;
import org.islet.core.content.Objective;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionId;
import org.islet.core.lint.Rule;

/**
 * A lesson.md after reading: its front matter, its sections and what they refer to.
 *
 * @param sectionPlaces where each section begins
 * @param waived rules that do not fit the text, with reasons
 * @param place where the front matter begins
 */
record LessonText(
        LessonId id,
        String title,
        int minutes,
        List<Objective> objectives,
        List<Section> sections,
        List<Reference> references,
        Map<SectionId, Place> sectionPlaces,
        Map<Rule, String> waived,
        Place place) {

    /** Reads the text of a lesson.md. */
    static Optional<LessonText> read(String path, String text, Problems problems) {
        return HeadedText.read(
                        path, text, "id, title, minutes, objectives", problems, LessonText::section)
                .flatMap(LessonText::front);
    }

    private static Optional<LessonText> front(HeadedText<Placed<Section>> read) {
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
        var waived = WaiverText.read(map);
        return map.build(
                () ->
                        new LessonText(
                                id.orElseThrow(),
                                title,
                                minutes,
                                objectives,
                                read.parts().stream().map(Placed::value).toList(),
                                read.references(),
                                places(read.parts()),
                                waived,
                                map.place()));
    }

    private static Map<SectionId, Place> places(List<Placed<Section>> sections) {
        var places = new LinkedHashMap<SectionId, Place>();
        sections.forEach(each -> places.putIfAbsent(each.value().id(), each.place()));
        return places;
    }

    private static Optional<Placed<Section>> section(HeadedText.Part part) {
        var blocks = part.blocks();
        var section =
                new Section(
                        new SectionId(part.id()),
                        part.title(),
                        part.shortName(),
                        Plain.words(blocks),
                        blocks);
        return Optional.of(new Placed<>(section, part.place()));
    }
}
