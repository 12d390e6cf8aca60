package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Stream;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.GapText;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.Highlight.Passage;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Rationale;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.DrawnItem;

/** An item on paper: boxes to tick, lines to write on, tables to fill in. It tells no key. */
public final class ItemPrint extends Div {

    private final DrawnItem item;

    /**
     * An item.
     *
     * @param points what a full answer earns
     */
    public ItemPrint(DrawnItem item, int number, int points) {
        this.item = item;
        addClassName("q");
        var head = item.question().head();
        head.chart().forEach(entry -> add(chart(entry)));
        if (!head.scenario().isEmpty()) {
            add(Dom.words("p", "scenario", head.scenario()));
        }
        head.exhibit().map(TrendTable::new).ifPresent(this::add);
        add(
                Dom.box(
                        "div",
                        "stemline",
                        new H2(text("print.number", number) + " " + head.stem()),
                        Dom.words("span", "pts", text("print.points", points))),
                Dom.words("p", "do", task()));
        body().forEach(this::add);
    }

    private static Component chart(ChartEntry entry) {
        return Dom.box(
                "div",
                "entry",
                Dom.words("b", "", text("chart.tab", entry.tab()) + ", " + entry.at()),
                ChartPanel.content(entry));
    }

    private String task() {
        return switch (item.question()) {
            case SingleChoice _, TrueFalse _ -> text("print.one");
            case HotSpot _ -> text("print.region");
            case SelectAll _ -> text("print.all");
            case SelectN(_, _, _, int choose) -> text("print.some", choose);
            case Highlight _ -> text("print.phrases");
            case Numeric _ -> text("print.number-asked");
            case Matching _ -> text("print.letters");
            case Matrix _ -> text("print.one-a-row");
            case MultiMatrix _, HighlightTable _ -> text("print.several-a-row");
            case Grouping _ -> text("print.several-a-group");
            case Ordering ordering -> text("print.order", ordering.steps().size());
            case ClozeDrag _ -> text("print.letters");
            case BlankQuestion _ -> text("print.one-a-blank");
            case BowTie _ -> text("question.bow-tie");
        };
    }

    private Stream<Component> body() {
        return switch (item.question()) {
            case Highlight highlight -> Stream.of(phrases(highlight));
            case HotSpot hotSpot -> Stream.of(regions(hotSpot));
            case ChoiceQuestion choice -> Stream.of(options(choice));
            case Numeric numeric -> Stream.of(number(numeric));
            case Matching matching -> Stream.of(rows(matching), letters(matching.choices()));
            case Matrix matrix -> Stream.of(table(matrix));
            case MultiMatrix matrix -> Stream.of(table(matrix));
            case Grouping grouping -> grouping.groups().stream().map(this::group);
            case HighlightTable table -> Stream.of(table(table));
            case Ordering ordering -> Stream.of(steps(ordering));
            case ClozeDrag drag -> Stream.of(sentences(drag.text()), letters(drag.choices()));
            case Cloze cloze -> Stream.of(sentences(cloze.text()), blanks(cloze));
            case Rationale rationale -> Stream.of(sentences(rationale.text()), blanks(rationale));
            case ClozeTable table -> Stream.of(table(table), blanks(table));
            case BowTie diagram -> Stream.of(BowTie.Part.values()).map(part -> part(diagram, part));
        };
    }

    /** A box to tick. */
    private static Component box() {
        return Dom.silent(Dom.box("span", "bx"));
    }

    /** A line to write on. */
    private static Component line() {
        return Dom.silent(Dom.box("span", "ln"));
    }

    private static HtmlContainer ticked(String tag, String words) {
        return Dom.box(tag, "tick", box(), Dom.words("span", "", words));
    }

    private Component options(ChoiceQuestion question) {
        var list = Dom.box("ul", "boxes");
        for (OptionId id : item.order()) {
            String letter = ChoiceEditor.letter(item.order().indexOf(id));
            list.add(
                    ticked("li", text("print.lettered", letter, ChoiceEditor.words(question, id))));
        }
        return list;
    }

    private static Component phrases(Highlight question) {
        var text = Dom.box("p", "running");
        for (Passage passage : question.passages()) {
            text.add(
                    switch (passage) {
                        case Passage.Plain(var words) -> Dom.text(words);
                        case Passage.Phrase(var option) ->
                                Dom.box("u", "", box(), Dom.words("span", "", option.text()));
                    });
        }
        return text;
    }

    private Component regions(HotSpot question) {
        var figure = new HotSpotFigure(question);
        var list = Dom.box("ul", "boxes");
        int number = 1;
        for (OptionId option : item.order()) {
            var region = question.region(option);
            figure.addNumber(region, number);
            list.add(ticked("li", text("print.numbered", number, region.option().text())));
            number++;
        }
        return Dom.box("div", "figureq", figure, list);
    }

    private static Component number(Numeric question) {
        return Dom.box(
                "p",
                "answer",
                Dom.words("span", "", text("print.answer")),
                line(),
                Dom.words("span", "", question.unit()));
    }

    private static Component rows(Matching question) {
        var list = Dom.box("ul", "lines");
        question.rows()
                .forEach(
                        row ->
                                list.add(
                                        Dom.box(
                                                "li",
                                                "",
                                                Dom.words("span", "", row.text()),
                                                line())));
        return list;
    }

    private Component letters(List<Choice> choices) {
        var list = Dom.box("ul", "letters");
        for (OptionId id : item.order()) {
            String letter = ChoiceEditor.letter(item.order().indexOf(id));
            String words =
                    choices.stream()
                            .filter(choice -> choice.id().equals(id))
                            .map(Choice::text)
                            .findFirst()
                            .orElseThrow();
            list.add(Dom.words("li", "", text("print.lettered", letter, words)));
        }
        return list;
    }

    private static Component table(RowQuestion question) {
        var columns = Stream.concat(Stream.of(""), question.choices().stream().map(Choice::text));
        var body = Dom.box("tbody", "");
        for (var row : question.rows()) {
            var line = Dom.box("tr", "", heading("row", row.text()));
            question.choices().forEach(_ -> line.add(Dom.box("td", "mid", box())));
            body.add(line);
        }
        return Dom.box("table", "", head(columns.toList()), body);
    }

    private static Component table(HighlightTable question) {
        var body = Dom.box("tbody", "");
        for (Group row : question.rows()) {
            var phrases = Dom.box("ul", "boxes");
            row.options().forEach(option -> phrases.add(ticked("li", option.text())));
            body.add(Dom.box("tr", "", heading("row", row.title()), Dom.box("td", "", phrases)));
        }
        return Dom.box("table", "", head(question.columns()), body);
    }

    private static Component head(List<String> columns) {
        var line = Dom.box("tr", "");
        for (String column : columns) {
            line.add(column.isEmpty() ? Dom.box("td", "") : heading("col", column));
        }
        return Dom.box("thead", "", line);
    }

    private static HtmlContainer heading(String scope, String words) {
        var heading = Dom.words("th", "", words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private Component group(Group group) {
        var list = Dom.box("ul", "boxes");
        item.order().stream()
                .flatMap(id -> group.option(id).stream())
                .map(Option::text)
                .forEach(words -> list.add(ticked("li", words)));
        return Dom.box("div", "group", Dom.words("b", "", group.title()), list);
    }

    private static HtmlContainer sentences(GapText text) {
        return gapped(Dom.box("p", "running"), text);
    }

    private static HtmlContainer gapped(HtmlContainer target, GapText text) {
        for (GapText.Piece piece : text.pieces()) {
            switch (piece) {
                case GapText.Piece.Words(var words) -> target.add(Dom.text(words));
                case GapText.Piece.Gap(var id) ->
                        target.add(Dom.words("b", "", text("print.blank", id)), line());
            }
        }
        return target;
    }

    private static Component table(ClozeTable question) {
        var body = Dom.box("tbody", "");
        for (List<GapText> row : question.rows()) {
            var line = Dom.box("tr", "");
            row.forEach(cell -> line.add(gapped(Dom.box("td", ""), cell)));
            body.add(line);
        }
        return Dom.box("table", "", head(question.columns()), body);
    }

    private Component blanks(BlankQuestion question) {
        var list = Dom.box("ul", "blanks");
        for (Blank blank : question.blanks()) {
            var choices = Dom.box("ul", "boxes");
            item.order().stream()
                    .flatMap(id -> blank.choices().stream().filter(each -> each.id().equals(id)))
                    .forEach(choice -> choices.add(ticked("li", choice.text())));
            list.add(
                    Dom.box(
                            "li",
                            "",
                            Dom.words("b", "", text("print.blank", blank.id())),
                            choices));
        }
        return list;
    }

    private Component part(BowTie question, BowTie.Part part) {
        return group(new Group(part.slot(), text("bow-tie", part), question.options(part)));
    }

    private Component steps(Ordering question) {
        var list = Dom.box("ul", "lines before");
        item.order()
                .forEach(
                        id ->
                                list.add(
                                        Dom.box(
                                                "li",
                                                "",
                                                line(),
                                                Dom.words("span", "", question.step(id).text()))));
        return list;
    }
}
