package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.islet.core.content.Block;

/**
 * A Markdown file that begins with front matter and goes on in parts, each below a heading such as
 * {@code # Title {#id | Short name}}.
 *
 * @param front the keys of the front matter
 * @param parts what became of the parts, in order
 * @param references what the parts refer to
 */
record HeadedText<T>(YamlMap front, List<T> parts, List<Reference> references) {

    private static final String FENCE = "---";
    private static final Pattern TITLE = Pattern.compile("(.+?)\\{#([^|}]*)(?:\\|([^}]*))?}");

    private static final Parser MARKDOWN =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .linkProcessor(CitationMark.syntax())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    /** A heading and what stands below it. */
    record Part(
            String id, String title, String shortName, Place place, List<Node> nodes, Tools tools) {

        /** Everything below the heading as blocks. */
        List<Block> blocks() {
            return nodes.stream().flatMap(node -> tools.blocks().read(node).stream()).toList();
        }
    }

    /** What the reader of a part needs. */
    record Tools(BlockReader blocks, LessonPlaces places, Problems problems) {}

    /**
     * Reads a file.
     *
     * @param keys the keys of its front matter, for the complaint when it has none
     * @param reader makes something of each part; it may refuse with an {@link
     *     IllegalArgumentException}
     */
    static <T> Optional<HeadedText<T>> read(
            String path,
            String text,
            String keys,
            Problems problems,
            Function<Part, Optional<T>> reader) {
        var lines = text.lines().toList();
        int end =
                lines.isEmpty() || !lines.getFirst().equals(FENCE)
                        ? -1
                        : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            problems.add(
                    new Place(path, 1),
                    "the lesson has no front matter",
                    "begin the file with ---, " + keys + ", and --- again");
            return Optional.empty();
        }
        String front = String.join("\n", lines.subList(1, end + 1));
        String body = String.join("\n", lines.subList(end + 2, lines.size()));
        var references = new ArrayList<Reference>();
        var places = new LessonPlaces(path, end + 3);
        var tools = new Tools(new BlockReader(places, problems, references), places, problems);
        var parts = new ArrayList<T>();
        try {
            parts.addAll(parts(body, tools, reader));
        } catch (StackOverflowError _) {
            problems.add(
                    new Place(path, end + 3),
                    "the Markdown of this lesson is nested too deep",
                    "look for lists in lists and for ** that nothing closes");
        }
        return YamlText.parse(front, new Place(path, 2), problems)
                .map(map -> new HeadedText<>(map, List.copyOf(parts), references));
    }

    private static <T> List<T> parts(String body, Tools tools, Function<Part, Optional<T>> reader) {
        var parts = new ArrayList<T>();
        Node node = MARKDOWN.parse(body).getFirstChild();
        while (node != null) {
            if (!(node instanceof Heading heading && heading.getLevel() == 1)) {
                tools.problems()
                        .add(
                                tools.places().of(node),
                                "text stands before the first heading",
                                "begin with \"# Title {#id}\"");
                node = node.getNext();
                continue;
            }
            var below = new ArrayList<Node>();
            Node next = heading.getNext();
            while (next != null && !(next instanceof Heading other && other.getLevel() == 1)) {
                below.add(next);
                next = next.getNext();
            }
            part(heading, below, tools).flatMap(part -> made(part, reader)).ifPresent(parts::add);
            node = next;
        }
        return parts;
    }

    private static Optional<Part> part(Heading heading, List<Node> below, Tools tools) {
        String words = tools.blocks().plain(heading);
        Matcher parts = TITLE.matcher(words);
        if (!parts.matches()) {
            tools.problems()
                    .add(
                            tools.places().of(heading),
                            "the section \"" + words + "\" has no id",
                            "write \"# Title {#id}\" or \"# Title {#id | Short name}\"");
            // What stands below is read all the same, so that one reading finds all that is amiss.
            below.forEach(tools.blocks()::read);
            return Optional.empty();
        }
        String title = parts.group(1).strip();
        return Optional.of(
                new Part(
                        parts.group(2).strip(),
                        title,
                        parts.group(3) == null ? title : parts.group(3).strip(),
                        tools.places().of(heading),
                        below,
                        tools));
    }

    private static <T> Optional<T> made(Part part, Function<Part, Optional<T>> reader) {
        try {
            return reader.apply(part);
        } catch (IllegalArgumentException refused) {
            part.tools().problems().add(part.place(), refused);
            return Optional.empty();
        }
    }
}
