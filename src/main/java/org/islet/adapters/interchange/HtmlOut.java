package org.islet.adapters.interchange;

import java.util.List;
import java.util.function.IntFunction;
import org.islet.adapters.interchange.Passage.Cell;
import org.islet.adapters.interchange.Passage.Grid;
import org.islet.adapters.interchange.Passage.Place;
import org.islet.adapters.interchange.Passage.Run;
import org.islet.adapters.interchange.Passage.Text;
import org.islet.adapters.interchange.Passage.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes passages as HTML, for formats that keep texts that way. */
final class HtmlOut {

    private final Element body;
    private final IntFunction<String> places;

    private HtmlOut(Element body, IntFunction<String> places) {
        this.body = body;
        this.places = places;
    }

    /**
     * The HTML of passages.
     *
     * @param places what stands where a part is answered, as text
     */
    static String of(List<Passage> passages, IntFunction<String> places) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        var html = new HtmlOut(document.body(), places);
        passages.forEach(html::add);
        return document.body().html();
    }

    /** The HTML of paragraphs without places. */
    static String of(List<String> paragraphs) {
        List<Passage> passages = List.copyOf(paragraphs.stream().map(Passage::words).toList());
        return of(passages, _ -> "");
    }

    /** The HTML of one text. */
    static String of(String text) {
        return of(List.of(text));
    }

    private void add(Passage passage) {
        switch (passage) {
            case Words(var runs) -> fill(body.appendElement("p"), runs);
            case Grid grid -> table(grid);
        }
    }

    private void table(Grid grid) {
        var table = body.appendElement("table");
        if (!grid.caption().isEmpty()) {
            text(table.appendElement("caption"), grid.caption());
        }
        if (!grid.headings().isEmpty()) {
            var headings = table.appendElement("thead").appendElement("tr");
            grid.headings().forEach(each -> text(headings.appendElement("th"), each));
        }
        var rows = table.appendElement("tbody");
        for (List<Cell> cells : grid.rows()) {
            var row = rows.appendElement("tr");
            cells.forEach(cell -> fill(row.appendElement("td"), cell.runs()));
        }
    }

    private void fill(Element element, List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Text(var text) -> text(element, text);
                case Place(var part) -> element.appendText(places.apply(part));
            }
        }
    }

    private static void text(Element element, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                element.appendElement("br");
            }
            element.appendText(lines[i]);
        }
    }
}
