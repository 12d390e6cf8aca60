package org.islet.adapters.interchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes drafts as a quiz file in which every gap is marked, so that the content check names it.
 */
final class DraftQuiz {

    private final YamlOut yaml = new YamlOut();
    private final Set<String> ids = new HashSet<>();

    private DraftQuiz() {}

    /**
     * The text of the file.
     *
     * @param from the name of the file that the drafts come from
     */
    static String of(String from, List<Draft> drafts) {
        var quiz = new DraftQuiz();
        var yaml = quiz.yaml;
        yaml.comment(
                "Drafts from " + from + ". Move them into the quiz.yml of a lesson, complete what");
        yaml.comment("TODO marks, and run ./islet check: it names whatever is missing.");
        yaml.key("quiz");
        yaml.in(
                () -> {
                    yaml.put("title", "Drafts");
                    yaml.put("draw", "1");
                });
        yaml.key("questions");
        yaml.in(() -> drafts.forEach(quiz::question));
        return yaml.text();
    }

    private void question(Draft draft) {
        yaml.line();
        if (!draft.category().isEmpty()) {
            yaml.comment("Stood under: " + draft.category());
        }
        var general = general(draft);
        if (!general.isEmpty()) {
            yaml.comment("Was said whatever the answer:");
            general.forEach(yaml::comment);
        }
        var foreign = draft.tags().foreign();
        if (!foreign.isEmpty()) {
            yaml.comment("Tags: " + String.join(", ", foreign));
        }
        yaml.item(
                () -> {
                    yaml.put("id", id(draft));
                    head(draft);
                    new DraftAnswer(yaml, draft).write();
                });
    }

    // The lines that Islet itself wrote: the facts stand among the tags, the reasons in the rows.
    private static List<String> general(Draft draft) {
        return draft.general().stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith(Sheet.FACTS))
                .filter(line -> DraftAnswer.rowOf(draft, line).isEmpty())
                .toList();
    }

    private String id(Draft draft) {
        String slug = ImportedText.slug(draft.name());
        String wanted = slug.isEmpty() ? "draft" : slug;
        String id = wanted;
        for (int more = 2; !ids.add(id); more++) {
            id = wanted + "-" + more;
        }
        return id;
    }

    private void head(Draft draft) {
        var tags = draft.tags();
        tags.objective()
                .ifPresentOrElse(
                        objective -> yaml.put("objective", objective),
                        () -> yaml.todo("objective: one of the lesson's objectives"));
        tags.level()
                .ifPresentOrElse(
                        level -> yaml.put("level", level),
                        () -> yaml.todo("level: remember, understand, apply or analyse"));
        yaml.put("track", tags.track().orElse("student"));
        var paragraphs = draft.paragraphs();
        int last = paragraphs.size() - 1;
        if (last > 0) {
            yaml.put("scenario", String.join("\n\n", paragraphs.subList(0, last)));
        }
        if (last < 0) {
            yaml.todo("stem: what is asked");
        } else {
            yaml.put("stem", stem(draft, paragraphs.get(last)));
        }
        yaml.list("cites", tags.cites());
        if (tags.cites().isEmpty()) {
            yaml.todo("cites: the facts that support the key; none is ever made up");
        }
    }

    // Where a format has no place for it, the unit stands behind the stem.
    private static String stem(Draft draft, String stem) {
        String unit = " (" + draft.tags().unit().orElse("") + ")";
        return stem.endsWith(unit) ? stem.substring(0, stem.length() - unit.length()) : stem;
    }
}
