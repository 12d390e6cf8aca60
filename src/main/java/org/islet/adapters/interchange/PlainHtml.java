package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reduces HTML to paragraphs of plain text, which is all that a question holds. Pictures, sounds
 * and the like are left out and named.
 */
final class PlainHtml {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&#?[a-zA-Z0-9]{2,8};");
    private static final Set<String> DROPPED =
            Set.of("script", "style", "head", "template", "noscript", "svg", "math");
    private static final Set<String> EMBEDDED =
            Set.of("img", "audio", "video", "source", "object", "embed", "iframe", "svg", "math");
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "div",
                    "ul",
                    "ol",
                    "table",
                    "blockquote",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "section",
                    "article");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "caption");

    private PlainHtml() {}

    /**
     * What is left of a text.
     *
     * @param dropped what it held besides, such as {@code the picture scan.png}
     */
    record Plain(List<String> paragraphs, List<String> dropped) {

        /** All of it as one text. */
        String text() {
            return String.join("\n\n", paragraphs);
        }
    }

    /** Whether a text of no stated format holds markup. */
    static boolean looksLikeHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** Paragraphs of a text without markup: an empty line parts them. */
    static Plain ofPlain(String text) {
        return new Plain(paragraphs(text), List.of());
    }

    static Plain ofHtml(String html) {
        var visitor = new Words();
        Jsoup.parseBodyFragment(html).body().traverse(visitor);
        return new Plain(paragraphs(visitor.text.toString()), visitor.dropped);
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(ImportedText.clean(text).split("\\n[ \\t]*\\n\\s*"))
                .map(PlainHtml::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String tidy(String paragraph) {
        return paragraph
                .lines()
                .map(String::strip)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<String> dropped = new ArrayList<>();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        private void enter(Element element) {
            String name = element.normalName();
            if (EMBEDDED.contains(name)) {
                dropped.add(named(element));
            }
            if (DROPPED.contains(name)) {
                silent++;
            }
            if (silent == 0) {
                text.append(before(element));
            }
        }

        private static String before(Element element) {
            String name = element.normalName();
            if (PARAGRAPHS.contains(name)) {
                return "\n\n";
            }
            if (name.equals("td") || name.equals("th")) {
                return element.previousElementSibling() == null ? "" : " | ";
            }
            return LINES.contains(name) ? "\n" + (name.equals("li") ? "- " : "") : "";
        }

        private static String named(Element element) {
            String name = element.attr("src");
            String file = name.substring(name.lastIndexOf('/') + 1);
            return (element.normalName().equals("img")
                            ? "the picture"
                            : "<" + element.normalName() + ">")
                    + (file.isEmpty() || file.length() > 100
                            ? ""
                            : " " + ImportedText.oneLine(file));
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (DROPPED.contains(element.normalName())) {
                    silent--;
                } else if (PARAGRAPHS.contains(element.normalName())) {
                    text.append("\n\n");
                }
            }
        }
    }
}
