package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.GapText;
import org.islet.core.content.Rationale;
import org.islet.core.content.SlotId;

/**
 * The sentences or the table of a question with blanks. What stands in a blank is the business of
 * who shows it. On a phone each row of the table becomes a card that repeats the headings.
 */
@StyleSheet("context://styles/slots.css")
final class ClozeBody extends Div {

    private final BlankQuestion question;
    private final Filler filler;

    /** Makes what stands in a blank. */
    interface Filler {
        Component fill(Blank blank);
    }

    ClozeBody(BlankQuestion question, String questionId, Filler filler) {
        this.question = question;
        this.filler = filler;
        switch (question) {
            case Cloze cloze -> add(sentences(cloze.text()));
            case ClozeDrag cloze -> add(sentences(cloze.text()));
            case Rationale rationale -> add(sentences(rationale.text()));
            case ClozeTable table -> add(table(table, questionId));
        }
    }

    /** What a blank is called where its surroundings are not seen. */
    static String name(BlankQuestion question, SlotId blank) {
        return text("question.blank", blank, surroundings(question, blank));
    }

    /** The words around a blank, with a word of its own for the blank. */
    static String surroundings(BlankQuestion question, SlotId blank) {
        return question.around(blank).replace(GapText.HERE, text("question.blank-here"));
    }

    private Component sentences(GapText text) {
        return filled(Dom.box("p", "cz"), text);
    }

    private Component table(ClozeTable table, String questionId) {
        var head = Dom.box("tr", "");
        table.columns().forEach(column -> head.add(heading("col", column)));
        var body = Dom.box("tbody", "");
        table.rows().forEach(row -> body.add(row(table.columns(), row)));
        var all = Dom.box("table", "ct", Dom.box("thead", "", head), body);
        all.getElement().setAttribute("aria-labelledby", questionId);
        return all;
    }

    private static HtmlContainer heading(String scope, String words) {
        var heading = Dom.words("th", "", words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private HtmlContainer row(List<String> columns, List<GapText> cells) {
        var about = filled(heading("row", ""), cells.getFirst());
        var row = Dom.box("tr", "", about);
        for (int place = 1; place < cells.size(); place++) {
            var column = Dom.silent(Dom.words("span", "ch", columns.get(place)));
            row.add(filled(Dom.box("td", "", column), cells.get(place)));
        }
        return row;
    }

    private HtmlContainer filled(HtmlContainer box, GapText text) {
        for (GapText.Piece piece : text.pieces()) {
            switch (piece) {
                case GapText.Piece.Words(var words) -> box.add(Dom.text(words));
                case GapText.Piece.Gap(var id) -> box.add(filler.fill(blank(id)));
            }
        }
        return box;
    }

    private Blank blank(SlotId id) {
        return question.blanks().stream()
                .filter(blank -> blank.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
