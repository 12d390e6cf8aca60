package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.Choice;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Slot;
import org.islet.core.scoring.Response;

/**
 * A table of radio buttons, or of check boxes where a row may have several choices. On a phone each
 * row becomes a card that repeats the words of the columns.
 */
final class MatrixEditor extends SlotEditor {

    private final RowQuestion question;
    private final String questionId;

    MatrixEditor(Matrix question, String questionId, Response start, Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.question = question;
        this.questionId = questionId;
        add(ask(text("question.one-a-row")), table(this::radios));
    }

    MatrixEditor(
            MultiMatrix question, String questionId, Response start, Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.question = question;
        this.questionId = questionId;
        add(ask(text("question.several-a-row")), table(this::boxes));
    }

    /** Makes what is ticked in the cells of a row. */
    private interface Ticks {
        List<Tick> of(Slot row);
    }

    private static Component ask(String words) {
        return Dom.words("p", "ask", words);
    }

    private Component table(Ticks ticks) {
        var body = Dom.box("tbody", "");
        for (Slot row : question.slots()) {
            var heading = Dom.words("th", "", row.prompt());
            heading.setId(rowId(row));
            heading.getElement().setAttribute("scope", "row");
            var line = Dom.box("tr", "", heading);
            var all = ticks.of(row);
            for (int place = 0; place < all.size(); place++) {
                var card = all.get(place).card("pick cell", row.choices().get(place).text());
                line.add(Dom.box("td", "", card));
            }
            body.add(line);
        }
        var table = Dom.box("table", "mx", head(), body);
        table.getElement().setAttribute("aria-labelledby", questionId);
        table.setTestId("matrix");
        return table;
    }

    private HtmlContainer head() {
        var line = Dom.box("tr", "", Dom.box("td", ""));
        for (Choice column : question.choices()) {
            var heading = Dom.words("th", "", column.text());
            heading.setId(columnId(column));
            heading.getElement().setAttribute("scope", "col");
            line.add(heading);
        }
        return Dom.box("thead", "", line);
    }

    private List<Tick> radios(Slot row) {
        var radios = new ArrayList<Tick>();
        for (Choice column : row.choices()) {
            var radio =
                    named(Tick.radio(rowId(row), in(row.id()).contains(column.id())), row, column);
            radio.addValueChangeListener(
                    change -> {
                        if (change.isFromClient() && change.getValue()) {
                            // The browser tells of the one that was chosen only.
                            radios.forEach(each -> each.setValue(each.equals(radio)));
                            fill(row.id(), Set.of(column.id()));
                        }
                    });
            radios.add(radio);
        }
        return radios;
    }

    private List<Tick> boxes(Slot row) {
        var boxes = new ArrayList<Tick>();
        for (Choice column : row.choices()) {
            var box = named(Tick.box(in(row.id()).contains(column.id())), row, column);
            box.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            toggle(row.id(), column.id(), change.getValue());
                        }
                    });
            boxes.add(box);
        }
        return boxes;
    }

    private Tick named(Tick tick, Slot row, Choice column) {
        tick.setTestId("cell-%s-%s".formatted(row.id(), column.id()));
        return tick.labelledBy(columnId(column), rowId(row));
    }

    private String rowId(Slot row) {
        return questionId + "-row-" + row.id();
    }

    private String columnId(Choice column) {
        return questionId + "-column-" + column.id();
    }
}
