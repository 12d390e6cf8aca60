package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads Moodle XML. Source: "Moodle XML format" of the Moodle documentation. */
final class MoodleReader {

    private final List<Draft> drafts = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private String category = "";

    private MoodleReader() {}

    static Imported read(byte[] bytes) {
        var quiz = XmlTree.read(bytes);
        if (!quiz.name().equals("quiz")) {
            throw new MalformedFile(
                    quiz.line(),
                    "this is not Moodle XML: it begins with <%s>, not with <quiz>"
                            .formatted(ImportedText.shortened(quiz.name())));
        }
        var reader = new MoodleReader();
        quiz.all("question").forEach(reader::question);
        return new Imported(reader.drafts, reader.remarks.all());
    }

    private void question(XmlTree question) {
        if (question.attribute("type").equals("category")) {
            category =
                    ImportedText.oneLine(
                            question.first("category").map(each -> each.textOf("text")).orElse(""));
            return;
        }
        String name = name(question);
        Consumer<String> remark = what -> remarks.add(question.line(), name, what);
        var texts = new MoodleText(remark);
        var stem = question.first("questiontext").map(texts::paragraphs).orElse(List.of());
        var tags = tags(question);
        new MoodleAnswer(question, tags, texts, remark)
                .read()
                .flatMap(each -> Fitting.fit(each, tags, remark))
                .map(
                        each ->
                                new Draft(
                                        question.line(),
                                        name,
                                        category,
                                        tags,
                                        stem,
                                        each,
                                        question.first("generalfeedback")
                                                .map(texts::paragraphs)
                                                .orElse(List.of())))
                .ifPresent(drafts::add);
        hints(question, remark);
    }

    private static String name(XmlTree question) {
        String id = ImportedText.oneLine(question.textOf("idnumber"));
        return id.isEmpty()
                ? ImportedText.oneLine(
                        question.first("name").map(each -> each.textOf("text")).orElse(""))
                : id;
    }

    private static void hints(XmlTree question, Consumer<String> remark) {
        int hints = question.all("hint").size();
        if (hints > 0) {
            remark.accept("its hints are left out (%d)".formatted(hints));
        }
    }

    private static Tags tags(XmlTree question) {
        return new Tags(
                question.all("tags").stream()
                        .flatMap(tags -> tags.all("tag").stream())
                        .map(tag -> ImportedText.oneLine(tag.textOf("text")))
                        .toList());
    }
}
