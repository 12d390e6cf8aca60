package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.function.Consumer;
import org.islet.core.content.Choice;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Slot;
import org.islet.core.scoring.Response;

/** A table whose cells hold phrases to select. On a phone each row becomes a card. */
@StyleSheet("context://styles/phrases.css")
final class HighlightTableEditor extends SlotEditor {

    private final String questionId;

    HighlightTableEditor(
            HighlightTable question,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.questionId = questionId;
        var head = Dom.box("tr", "");
        for (String column : question.columns()) {
            var heading = Dom.words("th", "", column);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        var body = Dom.box("tbody", "");
        question.slots().forEach(slot -> body.add(row(slot)));
        var table = Dom.box("table", "ht", Dom.box("thead", "", head), body);
        table.getElement().setAttribute("aria-labelledby", questionId);
        add(Dom.words("p", "ask", text("question.highlight-rows")), table);
    }

    private Component row(Slot row) {
        String id = questionId + "-row-" + row.id();
        var heading = Dom.words("th", "", row.prompt());
        heading.setId(id);
        heading.getElement().setAttribute("scope", "row");
        var phrases = Dom.box("div", "phs");
        phrases.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        row.choices().forEach(choice -> phrases.add(phrase(row, choice)));
        return Dom.box("tr", "", heading, Dom.box("td", "", phrases));
    }

    private Component phrase(Slot row, Choice phrase) {
        var box = Tick.box(in(row.id()).contains(phrase.id()));
        box.setTestId("phrase-" + phrase.id());
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        toggle(row.id(), phrase.id(), change.getValue());
                    }
                });
        return Phrase.toTick(box, phrase.text());
    }
}
