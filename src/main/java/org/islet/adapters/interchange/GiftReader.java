package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads GIFT. Source: "GIFT format" of the Moodle documentation. Questions are parted by empty
 * lines; a line that begins with two slashes is a comment, which may hold an id and tags.
 */
final class GiftReader {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\]\\p{Cc}]+)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]\\p{Cc}]+)]");
    private static final String CATEGORY = "$CATEGORY:";

    private final List<Draft> drafts = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private String category = "";

    private GiftReader() {}

    static Imported read(String text) {
        var reader = new GiftReader();
        blocks(ImportedText.clean(text)).forEach(reader::block);
        return new Imported(reader.drafts, reader.remarks.all());
    }

    /** Lines between two empty ones. */
    private record Lines(int first, List<String> lines) {}

    private static List<Lines> blocks(String text) {
        var blocks = new ArrayList<Lines>();
        var lines = new ArrayList<String>();
        int number = 0;
        for (String line : (text + "\n\n").split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                blocks.add(new Lines(number - lines.size(), List.copyOf(lines)));
                lines.clear();
            }
        }
        return blocks;
    }

    private void block(Lines block) {
        String id = "";
        var tags = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (String line : block.lines()) {
            String stripped = line.strip();
            if (stripped.startsWith("//")) {
                id =
                        ID.matcher(stripped)
                                .results()
                                .map(each -> each.group(1))
                                .findFirst()
                                .orElse(id);
                TAG.matcher(stripped)
                        .results()
                        .map(each -> each.group(1).strip())
                        .forEach(tags::add);
                rest.add("");
            } else if (stripped.startsWith(CATEGORY)) {
                category = ImportedText.oneLine(stripped.substring(CATEGORY.length()));
                rest.add("");
            } else {
                rest.add(line);
            }
        }
        if (rest.stream().anyMatch(line -> !line.isEmpty())) {
            var question = GiftQuestion.parse(block.first(), rest);
            take(question, id.isEmpty() ? question.name() : id, new Tags(tags));
        }
    }

    private void take(GiftQuestion question, String name, Tags tags) {
        String called = name.isEmpty() ? GiftText.unescaped(question.text()) : name;
        Consumer<String> remark = what -> remarks.add(question.line(), called, what);
        var stem = question.stem();
        stem.dropped().forEach(what -> remark.accept(what + " is left out"));
        var answer = new GiftAnswer(question, tags, remark);
        answer.read()
                .flatMap(each -> Fitting.fit(each, tags, remark))
                .map(
                        each ->
                                new Draft(
                                        question.line(),
                                        called,
                                        category,
                                        tags,
                                        stem.paragraphs(),
                                        each,
                                        answer.general()))
                .ifPresent(drafts::add);
    }
}
