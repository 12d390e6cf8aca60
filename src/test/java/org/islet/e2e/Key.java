package org.islet.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.islet.e2e.KeyedQuestion.Asked;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The right answers, read from the quiz files without the program's own reader, so that a mistake
 * there shows.
 */
final class Key {

    private static final Path CONTENT = Path.of("quizzes");

    private final List<KeyedQuestion> pool = new ArrayList<>();
    private final List<KeyedQuestion> checks = new ArrayList<>();

    private Key() {}

    static Key read() {
        return read(CONTENT);
    }

    static Key read(Path content) {
        var key = new Key();
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(file -> file.endsWith("quiz.yml")).sorted().forEach(key::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + content, unreadable);
        }
        return key;
    }

    /** Every question that a quiz may draw. */
    List<KeyedQuestion> pool() {
        return List.copyOf(pool);
    }

    /** The question of a quiz that is asked in these words. */
    KeyedQuestion of(Asked asked) {
        return find(pool, asked);
    }

    /** The question inside a lesson that is asked in these words. */
    KeyedQuestion ofCheck(String words) {
        return find(checks, new Asked("", words));
    }

    private static KeyedQuestion find(List<KeyedQuestion> questions, Asked asked) {
        return questions.stream()
                .filter(question -> question.asked().equals(asked))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No quiz.yml asks " + asked));
    }

    private void add(Path file) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try {
            Map<String, Object> content = yaml.load(Files.readString(file));
            each(content, "questions").map(Key::question).forEach(pool::add);
            each(content, "checks").map(Key::question).forEach(checks::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private static KeyedQuestion question(Map<String, Object> text) {
        var secrets = new ArrayList<String>();
        var keyed = new ArrayList<String>();
        var others = new ArrayList<String>();
        var slips = new ArrayList<BigDecimal>();
        addSecrets(text, secrets);
        each(text, "options")
                .forEach(
                        option -> {
                            addSecrets(option, secrets);
                            boolean key = Boolean.TRUE.equals(option.get("key"));
                            (key ? keyed : others).add(words(option, "text"));
                        });
        each(text, "slips")
                .forEach(
                        slip -> {
                            addSecrets(slip, secrets);
                            slips.add(new BigDecimal(words(slip, "answer")));
                        });
        String type = words(text, "type");
        var answer = BigDecimal.ZERO;
        if (type.equals("numeric")) {
            answer = new BigDecimal(words(text, "answer"));
        } else if (type.equals("true-false")) {
            boolean isTrue = words(text, "answer").equals("true");
            keyed.add(isTrue ? "True" : "False");
            others.add(isTrue ? "False" : "True");
        }
        return new KeyedQuestion(
                words(text, "id"),
                type,
                new Asked(words(text, "scenario"), words(text, "stem")),
                keyed,
                others,
                answer,
                slips,
                slots(text, secrets),
                steps(text, secrets),
                secrets);
    }

    private static List<KeyedQuestion.Slot> slots(Map<String, Object> text, List<String> secrets) {
        var slots = new ArrayList<KeyedQuestion.Slot>();
        var shared = texts(text.getOrDefault("choices", text.getOrDefault("columns", List.of())));
        // The rows of a table with blanks are lists of cells.
        each(text, text.containsKey("blanks") ? "no rows" : "rows")
                .filter(row -> !row.containsKey("options"))
                .forEach(
                        row -> {
                            addSecrets(row, secrets);
                            var keyed =
                                    row.containsKey("answers")
                                            ? texts(row.get("answers"))
                                            : List.of(words(row, "answer"));
                            slots.add(new KeyedQuestion.Slot(words(row, "text"), shared, keyed));
                        });
        int blank = 0;
        for (Map<String, Object> each : each(text, "blanks").toList()) {
            addSecrets(each, secrets);
            blank++;
            slots.add(
                    new KeyedQuestion.Slot(
                            String.valueOf(blank),
                            each.containsKey("choices") ? texts(each.get("choices")) : shared,
                            List.of(words(each, "answer"))));
        }
        for (String part : List.of("actions", "condition", "parameters")) {
            if (text.containsKey(part)) {
                var options = Map.of("options", text.get(part));
                each(options, "options").forEach(each -> addSecrets(each, secrets));
                slots.add(
                        new KeyedQuestion.Slot(
                                part,
                                optionsOf(options, _ -> true),
                                optionsOf(options, each -> Boolean.TRUE.equals(each.get("key")))));
            }
        }
        Stream.concat(
                        each(text, "groups"),
                        each(text, text.containsKey("blanks") ? "no rows" : "rows"))
                .filter(group -> group.containsKey("options"))
                .forEach(
                        group -> {
                            each(group, "options").forEach(each -> addSecrets(each, secrets));
                            slots.add(
                                    new KeyedQuestion.Slot(
                                            words(group, "title"),
                                            optionsOf(group, _ -> true),
                                            optionsOf(
                                                    group,
                                                    each -> Boolean.TRUE.equals(each.get("key")))));
                        });
        return slots;
    }

    private static List<String> optionsOf(
            Map<String, Object> group, Predicate<Map<String, Object>> wanted) {
        return each(group, "options").filter(wanted).map(each -> words(each, "text")).toList();
    }

    private static List<String> steps(Map<String, Object> text, List<String> secrets) {
        each(text, "steps").forEach(step -> addSecrets(step, secrets));
        return each(text, "steps").map(step -> words(step, "text")).toList();
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(each -> Words.tidy(String.valueOf(each))).toList();
    }

    private static void addSecrets(Map<String, Object> text, List<String> secrets) {
        if (text.get("why") instanceof Map<?, ?> both) {
            both.values().forEach(why -> secrets.add(Words.tidy(why.toString())));
        } else if (text.containsKey("why")) {
            secrets.add(words(text, "why"));
        }
        if (text.containsKey("misconception")) {
            secrets.add(words(text, "misconception"));
        }
        if (text.get("misconceptions") instanceof Map<?, ?> some) {
            some.values().forEach(each -> secrets.add(Words.tidy(each.toString())));
        }
    }

    private static String words(Map<String, Object> text, String name) {
        return Words.tidy(text.getOrDefault(name, "").toString());
    }

    @SuppressWarnings("unchecked") // what YAML gives for a list of mappings
    private static Stream<Map<String, Object>> each(Map<String, Object> text, String name) {
        return ((List<Map<String, Object>>) text.getOrDefault(name, List.of())).stream();
    }
}
