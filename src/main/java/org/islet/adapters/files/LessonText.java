package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.islet.core.content.Block;
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

    private static final String FENCE = "---";
    private static final Pattern SECTION_TITLE =
            Pattern.compile("(.+?)\\{#([^|}]*)(?:\\|([^}]*))?}");

    private static final Parser MARKDOWN =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .linkProcessor(CitationMark.syntax())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    /** Reads the text of a lesson.md. */
    static Optional<LessonText> read(String path, String text, Problems problems) {
        var lines = text.lines().toList();
        int end =
                lines.isEmpty() || !lines.getFirst().equals(FENCE)
                        ? -1
                        : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            problems.add(
                    new Place(path, 1),
                    "the lesson has no front matter",
                    "begin the file with ---, id, title, minutes, objectives, and --- again");
            return Optional.empty();
        }
        String front = String.join("\n", lines.subList(1, end + 1));
        String body = String.join("\n", lines.subList(end + 2, lines.size()));
        var references = new ArrayList<Reference>();
        var sections = new ArrayList<Section>();
        try {
            sections.addAll(sections(new LessonPlaces(path, end + 3), body, problems, references));
        } catch (StackOverflowError _) {
            problems.add(
                    new Place(path, end + 3),
                    "the Markdown of this lesson is nested too deep",
                    "look for lists in lists and for ** that nothing closes");
        }
        return YamlText.parse(front, new Place(path, 2), problems)
                .flatMap(map -> front(map, sections, references));
    }

    private static Optional<LessonText> front(
            YamlMap map, List<Section> sections, List<Reference> references) {
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
                                sections,
                                references,
                                map.place()));
    }

    private static List<Section> sections(
            LessonPlaces places, String body, Problems problems, List<Reference> references) {
        var reader = new BlockReader(places, problems, references);
        var sections = new ArrayList<Section>();
        Node node = MARKDOWN.parse(body).getFirstChild();
        while (node != null) {
            if (!(node instanceof Heading heading && heading.getLevel() == 1)) {
                problems.add(
                        places.of(node),
                        "text stands before the first section",
                        "begin a section with \"# Title {#id}\"");
                node = node.getNext();
                continue;
            }
            var blocks = new ArrayList<Block>();
            Node next = heading.getNext();
            while (next != null && !(next instanceof Heading other && other.getLevel() == 1)) {
                reader.read(next).ifPresent(blocks::add);
                next = next.getNext();
            }
            section(reader.plain(heading), blocks, places.of(heading), problems)
                    .ifPresent(sections::add);
            node = next;
        }
        return sections;
    }

    private static Optional<Section> section(
            String heading, List<Block> blocks, Place place, Problems problems) {
        Matcher parts = SECTION_TITLE.matcher(heading);
        if (!parts.matches()) {
            problems.add(
                    place,
                    "the section \"" + heading + "\" has no id",
                    "write \"# Title {#id}\" or \"# Title {#id | Short name}\"");
            return Optional.empty();
        }
        String title = parts.group(1).strip();
        String shortName = parts.group(3) == null ? title : parts.group(3).strip();
        try {
            return Optional.of(
                    new Section(
                            new SectionId(parts.group(2).strip()),
                            title,
                            shortName,
                            Plain.words(blocks),
                            blocks));
        } catch (IllegalArgumentException refused) {
            problems.add(place, refused);
            return Optional.empty();
        }
    }
}
