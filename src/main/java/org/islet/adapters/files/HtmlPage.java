package org.islet.adapters.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts together a page that needs nothing beside it. Whatever it is given, it escapes. */
final class HtmlPage {

    private static final Pattern FIGURE = Pattern.compile("[0-9.,–]*( ?%)?");

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final String styles;

    /**
     * Begins a page.
     *
     * @param styles CSS, of this program's own making
     */
    HtmlPage(String title, String styles) {
        this.title = title;
        this.styles = styles;
        element("h1", title);
    }

    HtmlPage heading(String text) {
        return element("h2", text);
    }

    HtmlPage subheading(String text) {
        return element("h3", text);
    }

    HtmlPage paragraph(String text) {
        return element("p", text);
    }

    /** A table; columns of figures are set right. Without rows, a paragraph says that. */
    HtmlPage table(String caption, List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return paragraph(caption + ": none.");
        }
        var classes =
                IntStream.range(0, headings.size())
                        .mapToObj(column -> allFigures(rows, column) ? " class=\"n\"" : "")
                        .toList();
        body.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(caption))
                .append("\"><table>\n<caption>")
                .append(escaped(caption))
                .append("</caption>\n<thead>");
        row("th scope=\"col\"", "th", headings, classes);
        body.append("</thead>\n<tbody>\n");
        rows.forEach(cells -> row("td", "td", cells, classes));
        body.append("</tbody></table></div>\n");
        return this;
    }

    @Override
    public String toString() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
                .formatted(escaped(title), styles, body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private HtmlPage element(String name, String text) {
        body.append("<%s>%s</%s>%n".formatted(name, escaped(text), name));
        return this;
    }

    private void row(String open, String close, List<String> cells, List<String> classes) {
        body.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            body.append("<%s%s>".formatted(open, classes.get(column)))
                    .append(escaped(cells.get(column)))
                    .append("</%s>".formatted(close));
        }
        body.append("</tr>\n");
    }

    private static boolean allFigures(List<List<String>> rows, int column) {
        return rows.stream().allMatch(cells -> FIGURE.matcher(cells.get(column)).matches());
    }
}
