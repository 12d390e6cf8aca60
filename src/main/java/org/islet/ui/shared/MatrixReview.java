package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.islet.core.content.Choice;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.scoring.Marked;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Scoring;

/** A table after checking: what each cell was, why below each row, and what each column earned. */
final class MatrixReview extends Div {

    private final RowQuestion question;
    private final Filled filled;

    MatrixReview(RowQuestion question, Filled filled, String questionId) {
        this.question = question;
        this.filled = filled;
        var table = ReviewCard.list("table", "mx fin", questionId);
        table.add(head());
        question.rows().forEach(row -> table.add(body(row)));
        if (question instanceof MultiMatrix) {
            table.add(foot(Scoring.mark(question, filled)));
        }
        add(table);
    }

    private HtmlContainer head() {
        var line = Dom.box("tr", "", Dom.box("td", ""));
        question.choices().forEach(column -> line.add(heading("col", column.text())));
        return Dom.box("thead", "", line);
    }

    private static HtmlContainer heading(String scope, String words) {
        var heading = Dom.words("th", "", words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private Component body(Row row) {
        boolean right = row.answers().equals(filled.in(row.id()));
        var line = Dom.box("tr", "", heading("row", row.text()));
        question.choices().forEach(column -> line.add(cell(row, column)));
        var why = Dom.words("td", "rwhy", row.rationale());
        why.getElement().setAttribute("colspan", String.valueOf(question.choices().size() + 1));
        return Dom.box("tbody", right ? "" : "miss", line, Dom.box("tr", "", why));
    }

    private Component cell(Row row, Choice column) {
        var look =
                Look.ofSeveral(
                        row.answers().contains(column.id()),
                        filled.in(row.id()).contains(column.id()));
        var cell = Dom.box("span", ("cell " + look.className()).strip());
        cell.add(ReviewCard.mark(look), Dom.words("span", "tx", column.text()));
        if (look != Look.PLAIN) {
            cell.add(Dom.words("span", "tag", text("cell", look)));
        }
        return Dom.box("td", "", cell);
    }

    private Component foot(Marked marked) {
        var line = Dom.box("tr", "", heading("row", text("review.points")));
        List<Choice> columns = question.choices();
        for (int place = 0; place < columns.size(); place++) {
            var score = marked.scoreOf(marked.tallies().get(place));
            line.add(
                    Dom.box(
                            "td",
                            "",
                            Dom.words("span", "tx", columns.get(place).text()),
                            Dom.words("span", "num", text("points", score.points(), score.max()))));
        }
        return Dom.box("tfoot", "", line);
    }
}
