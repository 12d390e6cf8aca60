package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.islet.core.content.Trend;
import org.islet.core.content.Trend.Measurement;

/**
 * Measurements over time as a table, with the note on where they are from. On a phone each row
 * becomes a card that repeats the times.
 */
@StyleSheet("context://styles/slots.css")
public final class TrendTable extends Div {

    private final Trend trend;

    /** The table of a trend. */
    public TrendTable(Trend trend) {
        this.trend = trend;
        addClassName("trend");
        setTestId("trend");
        var body = Dom.box("tbody", "");
        trend.rows().forEach(row -> body.add(row(row)));
        add(
                Dom.box("table", "", Dom.words("caption", "", trend.title()), head(), body),
                Dom.words("p", "cap", trend.note()));
    }

    private Component head() {
        var line = Dom.box("tr", "", Dom.box("td", ""));
        trend.times().forEach(time -> line.add(heading("col", time)));
        if (trend.hasReferences()) {
            line.add(heading("col", text("trend.reference")));
        }
        return Dom.box("thead", "", line);
    }

    private static HtmlContainer heading(String scope, String words) {
        var heading = Dom.words("th", "", words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private Component row(Measurement row) {
        var name = heading("row", row.name());
        if (!row.unit().isEmpty()) {
            name.add(Dom.words("span", "unit", " " + row.unit()));
        }
        var line = Dom.box("tr", "", name);
        for (int place = 0; place < row.values().size(); place++) {
            line.add(cell("num", trend.times().get(place), row.values().get(place)));
        }
        if (trend.hasReferences()) {
            line.add(
                    cell(
                            row.reference().isEmpty() ? "ref none" : "ref",
                            text("trend.reference"),
                            row.reference()));
        }
        return line;
    }

    // The heading again, for where there is no room for a head.
    private static Component cell(String classes, String heading, String value) {
        return Dom.box(
                "td", classes, Dom.words("span", "at", heading), Dom.words("span", "v", value));
    }
}
