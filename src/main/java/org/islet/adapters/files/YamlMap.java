package org.islet.adapters.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read key by key.
 *
 * <p>A getter that finds something amiss complains, remembers it and returns a harmless value, so
 * that one reading of a mapping finds all that is amiss with it; {@link #build} then makes nothing
 * of it.
 */
final class YamlMap {

    private static final String HARMLESS = "x";

    private final MappingNode node;
    private final Place start;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keyPlaces = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private boolean sound = true;

    YamlMap(MappingNode node, Place start, Problems problems) {
        this.node = node;
        this.start = start;
        this.problems = problems;
        node.getValue().forEach(this::file);
    }

    private void file(NodeTuple entry) {
        var place = place(entry.getKeyNode());
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            complain(place, "a key must be a word", "write \"key: value\"");
        } else if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
            complain(
                    place,
                    "the key \"" + key.getValue() + "\" stands here twice",
                    "remove one of them");
        } else {
            keyPlaces.put(key.getValue(), place);
        }
    }

    /** Where the mapping begins. */
    Place place() {
        return place(node);
    }

    /** Where a key stands, or the mapping if it has no such key. */
    Place place(String key) {
        return keyPlaces.getOrDefault(key, place());
    }

    /** The keys that stand here, for a mapping whose keys are names; all of them become known. */
    List<String> keys() {
        known.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    boolean has(String key) {
        known.add(key);
        return values.containsKey(key);
    }

    /** The text of a key that has to be there. */
    String text(String key) {
        if (!has(key)) {
            complain(place(), "the key \"" + key + "\" is missing", "add \"" + key + ": ...\"");
            return HARMLESS;
        }
        return scalar(key, value(key)).orElse(HARMLESS);
    }

    /** The text of a key that may be absent. */
    String textOr(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    /** A name that has to be there, turned into its own type. */
    <T> Optional<T> name(String key, Function<String, T> type) {
        int before = problems.count();
        String text = text(key);
        return problems.count() > before
                ? Optional.empty()
                : attempt(place(key), () -> type.apply(text));
    }

    int wholeNumber(String key) {
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return has(key) ? refuse(key, text, "a whole number", 1) : 1;
        }
    }

    BigDecimal number(String key) {
        String text = text(key);
        if (text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            return new BigDecimal(text);
        }
        return has(key)
                ? refuse(key, text, "a number such as 4 or 2.5", BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    BigDecimal numberOr(String key, BigDecimal absent) {
        return has(key) ? number(key) : absent;
    }

    boolean trueOrFalse(String key) {
        String text = text(key);
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> has(key) ? refuse(key, text, "true or false", false) : false;
        };
    }

    /** A moment that may be absent. It names its offset, since a file has no time zone. */
    Optional<Instant> moment(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        String text = text(key);
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException _) {
            return refuse(
                    key, text, "a moment such as 2026-03-02T08:00:00-05:00", Optional.empty());
        }
    }

    boolean flag(String key) {
        return has(key) && trueOrFalse(key);
    }

    /** How authors write the constant of an enumeration: in lower case with hyphens. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the constants of an enumeration, written in lower case with hyphens. */
    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        String text = text(key);
        var names = new ArrayList<String>();
        for (E constant : type.getEnumConstants()) {
            String name = written(constant);
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        E harmless = type.getEnumConstants()[0];
        return has(key)
                ? refuse(key, text, "one of " + String.join(", ", names), harmless)
                : harmless;
    }

    /** The mapping under a key that has to be there. */
    Optional<YamlMap> map(String key) {
        if (!has(key)) {
            complain(
                    place(),
                    "the key \"" + key + "\" is missing",
                    "add \"" + key + ":\" with its keys below");
            return Optional.empty();
        }
        return asMap(value(key));
    }

    /** The mappings listed under a key that has to be there. */
    List<YamlMap> maps(String key) {
        if (!has(key)) {
            complain(
                    place(),
                    "the key \"" + key + "\" is missing",
                    "add \"" + key + ":\" with a list below");
            return List.of();
        }
        return items(key).stream().flatMap(item -> asMap(item).stream()).toList();
    }

    List<YamlMap> mapsOrNone(String key) {
        return has(key) ? maps(key) : List.of();
    }

    /** The texts listed under a key that has to be there. */
    List<String> texts(String key) {
        return names(key, text -> text);
    }

    /** The lists of texts listed under a key that has to be there: the rows of a table. */
    List<List<String>> lists(String key) {
        if (!has(key)) {
            complain(
                    place(),
                    "the key \"" + key + "\" is missing",
                    "add \"" + key + ":\" with a list of rows below");
            return List.of();
        }
        var lists = new ArrayList<List<String>>();
        for (Node item : items(key)) {
            if (item instanceof SequenceNode row) {
                lists.add(
                        row.getValue().stream()
                                .flatMap(cell -> scalar(key, cell).stream())
                                .toList());
            } else {
                complain(place(item), "here must be a row", "write \"- [cell, cell]\"");
            }
        }
        return lists;
    }

    /** The names listed under a key that has to be there, as in {@code [a, b]}. */
    <T> List<T> names(String key, Function<String, T> type) {
        if (!has(key)) {
            complain(place(), "the key \"" + key + "\" is missing", "add \"" + key + ": [...]\"");
            return List.of();
        }
        var names = new ArrayList<T>();
        for (Node item : items(key)) {
            scalar(key, item)
                    .flatMap(text -> attempt(place(item), () -> type.apply(text)))
                    .ifPresent(names::add);
        }
        return names;
    }

    /**
     * Makes something of the mapping, unless a complaint was raised; complains of keys that nobody
     * asked for.
     */
    <T> Optional<T> build(Supplier<T> maker) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                complain(
                        place(key),
                        "the key \"" + key + "\" is not known here",
                        "use one of " + String.join(", ", known));
            }
        }
        return sound ? attempt(place(), maker) : Optional.empty();
    }

    /** Makes a part of what the mapping holds; complains where that refuses. */
    <T> Optional<T> make(Supplier<T> maker) {
        return attempt(place(), maker);
    }

    /**
     * Says that something below this mapping is not right, and that the complaint is made already.
     */
    void spoil() {
        sound = false;
    }

    /** Says that something read from this mapping is not right. */
    void complain(Place place, String what, String remedy) {
        sound = false;
        problems.add(place, what, remedy);
    }

    private <T> Optional<T> attempt(Place place, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            sound = false;
            problems.add(place, refused);
            return Optional.empty();
        }
    }

    private <T> T refuse(String key, String text, String wanted, T harmless) {
        complain(place(key), "\"%s\" is \"%s\"".formatted(key, text), "give " + wanted);
        return harmless;
    }

    private Node value(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private Optional<String> scalar(String key, Node value) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(Typography.curved(scalar.getValue().strip()));
        }
        complain(
                place(value),
                "\"" + key + "\" must be a text",
                "write it on one line, or in quotes");
        return Optional.empty();
    }

    private List<Node> items(String key) {
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        complain(place(key), "\"" + key + "\" must be a list", "begin each item with \"- \"");
        return List.of();
    }

    private Optional<YamlMap> asMap(Node value) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, start, problems));
        }
        complain(place(value), "here must be keys with values", "write \"key: value\"");
        return Optional.empty();
    }

    private Place place(Node at) {
        return YamlText.at(start, at.getStartMark());
    }
}
