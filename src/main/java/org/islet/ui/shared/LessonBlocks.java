package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.islet.core.content.Block;
import org.islet.core.content.Citations;
import org.islet.core.content.Course;
import org.islet.core.content.Inline;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SectionRef;

/** Turns the blocks of a section into components. */
public final class LessonBlocks {

    private final Course course;
    private final References references;
    private final Function<SectionRef, String> addressOf;
    private final Function<QuestionId, Component> checks;
    private final boolean plain;

    /**
     * For the texts of a course.
     *
     * @param addressOf where a section is read
     * @param checks makes the component of a question inside the text
     */
    public LessonBlocks(
            Course course,
            References references,
            Function<SectionRef, String> addressOf,
            Function<QuestionId, Component> checks) {
        this(course, references, addressOf, checks, false);
    }

    private LessonBlocks(
            Course course,
            References references,
            Function<SectionRef, String> addressOf,
            Function<QuestionId, Component> checks,
            boolean plain) {
        this.course = course;
        this.references = references;
        this.addressOf = addressOf;
        this.checks = checks;
        this.plain = plain;
    }

    /**
     * For texts that stand alone: the page names the sources once, and no word leads to a section.
     */
    public static LessonBlocks plain(Course course, References references) {
        return new LessonBlocks(course, references, _ -> "", _ -> new Div(), true);
    }

    /** Adds blocks to a parent; the first paragraph becomes the lede. */
    public void addSection(HasComponents parent, List<Block> blocks) {
        boolean lede = true;
        for (Block block : blocks) {
            var component = component(block);
            if (lede && block instanceof Block.Paragraph) {
                component.addClassName("lede");
            }
            lede = false;
            parent.add(component);
        }
    }

    private HtmlContainer component(Block block) {
        return switch (block) {
            case Block.Subheading(var words) -> with(new H2(), words);
            case Block.Paragraph(var words) -> paragraph(words);
            case Block.Listing(boolean numbered, var items) -> listing(numbered, items);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Callout callout -> callout(callout);
            case Block.SourcesDiffer differ -> differ(differ);
            case Block.Check(var question) -> Dom.box("div", "", checks.apply(question));
        };
    }

    private HtmlContainer paragraph(List<Inline> words) {
        return with(new Paragraph(), CitationRuns.merged(List.of(words)).getFirst());
    }

    private HtmlContainer listing(boolean numbered, List<List<Block>> items) {
        var list = Dom.box(numbered ? "ol" : "ul", "list");
        for (List<Block> item : mergedCitations(items)) {
            var entry = Dom.box("li", "");
            for (Block block : item) {
                if (block instanceof Block.Paragraph(var words)) {
                    entry.add(with(Dom.box("span", ""), words));
                } else {
                    entry.add(component(block));
                }
            }
            list.add(entry);
        }
        return list;
    }

    // Only plain items, one paragraph each, are read as one run of text.
    private static List<List<Block>> mergedCitations(List<List<Block>> items) {
        var texts = new ArrayList<List<Inline>>();
        for (List<Block> item : items) {
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph(var words)) {
                texts.add(words);
            } else {
                return items;
            }
        }
        return CitationRuns.merged(texts).stream()
                .map(words -> List.<Block>of(new Block.Paragraph(words)))
                .toList();
    }

    private HtmlContainer table(Block.Table table) {
        var head = row();
        var labels = new ArrayList<String>();
        for (List<Inline> heading : table.headings()) {
            var cell = with(Dom.box("th", ""), CitationRuns.without(heading));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            labels.add(cell.getElement().getTextRecursively());
            head.add(cell);
        }
        var body = Dom.box("tbody", "");
        for (List<List<Inline>> cells : table.rows()) {
            var line = row();
            for (int column = 0; column < cells.size(); column++) {
                line.add(cell(cells.get(column), column, labels.get(column)));
            }
            body.add(line);
        }
        var grid = Dom.box("table", wide(table) ? "wide" : "", Dom.box("thead", "", head), body);
        grid.getElement().setAttribute("role", "table");
        var scroller = Dom.box("div", "tablewrap", grid);
        // A table wider than a phone scrolls inside its own box, which the keyboard has to reach.
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("lesson.table"));
        var facts = Citations.in(List.of(table));
        var sources = Dom.box("p", "tablesource");
        sources.add(references.chips(List.copyOf(facts)));
        return plain || facts.isEmpty() ? scroller : Dom.box("div", "tablebox", scroller, sources);
    }

    // On a phone the rows of such a table become cards, each cell below its label. The roles are
    // spelled out because that change of display would take them away.
    private static boolean wide(Block.Table table) {
        return table.headings().size() > 2;
    }

    private static HtmlContainer row() {
        var row = Dom.box("tr", "");
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private HtmlContainer cell(List<Inline> words, int column, String label) {
        var cell = with(Dom.box(column == 0 ? "th" : "td", ""), CitationRuns.without(words));
        if (column == 0) {
            cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        } else {
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", label);
        }
        return cell;
    }

    private static HtmlContainer figure(Block.Figure figure) {
        return Dom.box(
                "figure",
                "fig",
                Dom.box("div", "pic", Figure.of(figure.name(), figure.alternative())),
                Dom.words("figcaption", "", figure.caption()));
    }

    private HtmlContainer callout(Block.Callout callout) {
        String kind =
                switch (callout.kind()) {
                    case IN_PRACTICE, ASK_YOUR_TEAM -> "warm";
                    case SCOPE -> "plain";
                };
        String icon =
                switch (callout.kind()) {
                    case IN_PRACTICE -> "stethoscope";
                    case ASK_YOUR_TEAM -> "message-circle-question-mark";
                    case SCOPE -> "info";
                };
        var box =
                Dom.box("section", "callout " + kind, head(icon, text("callout", callout.kind())));
        if (!callout.title().isEmpty()) {
            box.add(Dom.words("h3", "", callout.title()));
        }
        callout.body().forEach(block -> box.add(component(block)));
        return box;
    }

    private HtmlContainer differ(Block.SourcesDiffer differ) {
        var columns = Dom.box("div", "cols");
        for (Block.SourcesDiffer.Position position : differ.positions()) {
            var column = Dom.box("div", "", Dom.words("b", "", holder(position)));
            columns.add(with(column, position.says()));
        }
        var box =
                Dom.box(
                        "section",
                        "callout differ",
                        head("scale", text("callout.sources-differ")),
                        Dom.words("h3", "", differ.question()),
                        columns);
        differ.advice().forEach(block -> box.add(component(block)));
        return box;
    }

    private String holder(Block.SourcesDiffer.Position position) {
        var id = position.document();
        var source = id == null ? null : course.sources().get(id);
        return source == null
                ? text("callout.outside")
                : text(
                        "callout.holder",
                        source.publisher(),
                        source.shortName(),
                        References.reviewed(source));
    }

    private static HtmlContainer head(String icon, String words) {
        return Dom.box("div", "hd", new Icon(icon), Dom.text(words));
    }

    private <C extends HtmlContainer> C with(C parent, List<Inline> words) {
        words.forEach(inline -> add(parent, inline));
        return parent;
    }

    private void add(HtmlContainer parent, Inline inline) {
        switch (inline) {
            case Inline.Words(var words) -> parent.add(Dom.text(words));
            case Inline.Strong(var content) -> parent.add(with(Dom.box("b", ""), content));
            case Inline.Emphasis(var content) -> parent.add(with(Dom.box("em", ""), content));
            case Inline.TermLink(var term, var words) -> parent.add(references.term(term, words));
            case Inline.SectionLink(var target, var words) ->
                    parent.add(
                            plain ? Dom.text(words) : new Anchor(addressOf.apply(target), words));
            case Inline.Citation(var facts) -> {
                if (!plain) {
                    parent.add(Dom.text(" "));
                    parent.add(references.chips(facts));
                }
            }
        }
    }
}
