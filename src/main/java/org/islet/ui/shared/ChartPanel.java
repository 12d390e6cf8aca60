package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.ChartEntry.Note;
import org.islet.core.content.ChartEntry.Readings;
import org.islet.core.content.ChartTab;
import org.islet.core.content.UnfoldingCase;
import org.islet.core.content.UnfoldingCase.Reference;

/**
 * A patient's chart: tabs, of which those in use are shown, and the entries of one of them. What is
 * new says so.
 */
public final class ChartPanel extends Section {

    private final List<ChartEntry> entries;
    private final Set<ChartEntry> added;
    private final Div page = new Div();
    private final HtmlContainer folder = Dom.box("details", "");

    /**
     * A chart.
     *
     * @param before what it held before
     * @param added what it holds besides since this question
     */
    public ChartPanel(List<ChartEntry> before, List<ChartEntry> added) {
        this.entries = Stream.concat(before.stream(), added.stream()).toList();
        this.added = new HashSet<>(added);
        addClassName("chart");
        setTestId("chart");
        setAriaLabel(text("chart.title"));
        var used = Stream.of(ChartTab.values()).filter(tab -> !on(tab).isEmpty()).toList();
        var first = used.stream().filter(this::fresh).findFirst().orElse(used.getFirst());
        page.addClassName("chartpage");
        page.getElement().setAttribute("aria-live", "polite");
        // On a phone the question is below; whoever knows the chart can fold it away.
        folder.getElement().setAttribute("open", true);
        folder.add(
                Dom.box("summary", "", new H2(text("chart.title")), new Icon("chevron-down")),
                tabs(used, first),
                page);
        add(folder);
        show(first);
    }

    /** Adds who made the chart up, and where its reference ranges come from. */
    public void add(UnfoldingCase unfolding) {
        var origin = Dom.box("ul", "");
        for (Reference reference : unfolding.references()) {
            var link = new Anchor(reference.address().toString(), reference.name());
            link.getElement().setAttribute("rel", "external noreferrer");
            origin.add(Dom.box("li", "", Dom.text(reference.what() + ": "), link));
        }
        folder.add(
                Dom.box(
                        "details",
                        "origin",
                        Dom.words("summary", "", text("chart.origin")),
                        Dom.words("p", "", unfolding.notice()),
                        Dom.words("p", "", text("chart.references")),
                        origin));
    }

    private Component tabs(List<ChartTab> used, ChartTab first) {
        var tabs = Dom.box("div", "charttabs");
        tabs.getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", text("chart.parts"));
        for (ChartTab tab : used) {
            var tick = Tick.radio("chart", tab == first);
            tick.addValueChangeListener(
                    change -> {
                        if (change.getValue()) {
                            show(tab);
                        }
                    });
            var label = Dom.box("label", "pick", tick, Dom.words("span", "", name(tab)));
            if (fresh(tab)) {
                label.add(Dom.words("b", "new", text("chart.new")));
            }
            tabs.add(label);
        }
        return tabs;
    }

    private void show(ChartTab tab) {
        page.removeAll();
        on(tab).forEach(entry -> page.add(entry(entry)));
    }

    private List<ChartEntry> on(ChartTab tab) {
        return entries.stream().filter(entry -> entry.tab() == tab).toList();
    }

    private boolean fresh(ChartTab tab) {
        return on(tab).stream().anyMatch(added::contains);
    }

    private Component entry(ChartEntry entry) {
        var at = Dom.words("p", "at", entry.at());
        if (added.contains(entry)) {
            at.add(Dom.words("b", "new", text("chart.new")));
        }
        return Dom.box("div", "entry", at, content(entry));
    }

    /** What an entry says. */
    static Component content(ChartEntry entry) {
        return switch (entry) {
            case Note note -> Dom.words("p", "", note.text());
            case Readings readings -> table(readings);
        };
    }

    private static HtmlContainer table(Readings readings) {
        var head = Dom.box("tr", "");
        for (String heading : readings.columns()) {
            var cell = Dom.words("th", "", heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = Dom.box("tbody", "");
        for (List<String> row : readings.rows()) {
            var line = Dom.box("tr", "");
            var name = Dom.words("th", "", row.getFirst());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            row.stream().skip(1).forEach(cell -> line.add(Dom.words("td", "", cell)));
            body.add(line);
        }
        var table = Dom.box("table", "", Dom.box("thead", "", head), body);
        table.getElement().setAttribute("aria-label", name(readings.tab()) + ", " + readings.at());
        return Dom.box("div", "charttable", table);
    }

    private static String name(ChartTab tab) {
        return text("chart.tab", tab);
    }
}
