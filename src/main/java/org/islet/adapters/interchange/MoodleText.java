package org.islet.adapters.interchange;

import java.util.List;
import java.util.function.Consumer;

/** Reads texts of Moodle XML, which come in several formats and with files beside them. */
final class MoodleText {

    private final Consumer<String> remark;

    MoodleText(Consumer<String> remark) {
        this.remark = remark;
    }

    /** The paragraphs of an element that holds a text. */
    List<String> paragraphs(XmlTree holder) {
        return plain(holder).paragraphs();
    }

    /** The text of an element that holds one. */
    String text(XmlTree holder) {
        return plain(holder).text();
    }

    /** The text of the first child of that name; empty without one. */
    String textOf(XmlTree parent, String child) {
        return parent.first(child).map(this::text).orElse("");
    }

    private PlainHtml.Plain plain(XmlTree holder) {
        for (XmlTree file : holder.all("file")) {
            remark.accept(
                    "the file %s is left out"
                            .formatted(ImportedText.shortened(file.attribute("name"))));
        }
        String text = holder.textOf("text");
        var plain =
                isHtml(holder.attribute("format"), text)
                        ? PlainHtml.ofHtml(text)
                        : PlainHtml.ofPlain(text);
        plain.dropped().forEach(what -> remark.accept(what + " is left out"));
        return plain;
    }

    private static boolean isHtml(String format, String text) {
        return switch (format) {
            case "html" -> true;
            case "plain_text", "markdown" -> false;
            default -> PlainHtml.looksLikeHtml(text);
        };
    }
}
