package org.islet.adapters.files;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses YAML into nodes that know their line.
 *
 * <p>Only the plain part of YAML is let through: no anchors, no aliases, no tags. What is left
 * cannot blow up, run code or turn a plain {@code no} into a boolean, since scalars are read as
 * text.
 */
final class YamlText {

    private static final int DEEPEST = 12;

    private YamlText() {}

    /** Parses a text whose first line is at {@code start} and whose root has to be a mapping. */
    static Optional<YamlMap> parse(String text, Place start, Problems problems) {
        int before = problems.count();
        try {
            refuseFancy(text, start, problems);
            if (problems.count() > before) {
                return Optional.empty();
            }
            Node root = yaml().compose(new StringReader(text));
            if (!(root instanceof MappingNode mapping)) {
                problems.add(
                        start, "the file holds no keys", "begin with a line such as \"quiz:\"");
                return Optional.empty();
            }
            return Optional.of(new YamlMap(mapping, start, problems));
        } catch (MarkedYAMLException broken) {
            problems.add(
                    at(start, broken.getProblemMark()),
                    "this is not YAML: " + oneLine(broken.getProblem()),
                    remedy(broken));
        } catch (YAMLException broken) {
            problems.add(
                    start,
                    "this is not YAML: " + oneLine(broken.getMessage()),
                    "check the file in an editor");
        }
        return Optional.empty();
    }

    static Place at(Place start, @Nullable Mark mark) {
        return mark == null ? start : start.down(mark.getLine());
    }

    private static void refuseFancy(String text, Place start, Problems problems) {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            depth +=
                    switch (event) {
                        case CollectionStartEvent _ -> 1;
                        case CollectionEndEvent _ -> -1;
                        default -> 0;
                    };
            // Before the parser reads on: it takes minutes over a file full of brackets.
            if (depth > DEEPEST) {
                problems.add(
                        at(start, event.getStartMark()),
                        "lists and keys are nested more than " + DEEPEST + " deep",
                        "check brackets and indentation");
                return;
            }
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent named && named.getAnchor() != null)) {
                problems.add(
                        at(start, event.getStartMark()),
                        "anchors (&) and aliases (*) are not allowed",
                        "write the value out, or put it in quotes");
            } else if (tag(event) != null) {
                problems.add(
                        at(start, event.getStartMark()),
                        "tags (!) are not allowed",
                        "remove the tag, or put the value in quotes");
            }
        }
    }

    private static @Nullable String tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
    }

    private static String remedy(MarkedYAMLException broken) {
        String problem = String.valueOf(broken.getProblem());
        if (problem.contains("\\t")) {
            return "indent with spaces, not with tabs";
        }
        return "check indentation, colons and quotes here and on the line before";
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("unreadable").strip();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit((int) TextFile.LARGEST);
        options.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
