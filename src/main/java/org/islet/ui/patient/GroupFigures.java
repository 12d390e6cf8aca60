package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.islet.core.content.OutlookFigures;
import org.islet.core.content.OutlookFigures.Group;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.References;

/** The survival figure of one group at a time, as 100 dots; the person says which group. */
final class GroupFigures extends Div {

    private static final int ALL = 100;
    private static final String QUESTION = "which-group";

    private final OutlookFigures figures;
    private final References references;
    private final Div dots = new Div();
    private final Div caption = new Div();

    GroupFigures(OutlookFigures figures, References references) {
        this.figures = figures;
        this.references = references;
        addClassName("groups");
        dots.addClassName("hundred");
        dots.setVisible(false);
        caption.addClassName("caption");
        caption.getElement().setAttribute("role", "status");
        caption.setTestId("caption");
        caption.add(Dom.words("p", "muted", text("patient.outlook.none-yet")));
        var question = Dom.words("h2", "", text("patient.outlook.which"));
        question.setId(QUESTION);
        add(Dom.box("div", "", question, groups(), notYou()), Dom.box("div", "", dots, caption));
    }

    private Component groups() {
        var groups = new RadioButtonGroup<Group>();
        groups.addClassName("opts");
        groups.setItems(figures.groups());
        groups.setRenderer(new ComponentRenderer<>(group -> QuestionPage.card(group.name())));
        groups.setAriaLabelledBy(QUESTION);
        groups.setTestId("groups");
        groups.addValueChangeListener(change -> show(change.getValue()));
        return groups;
    }

    private void show(Group group) {
        dots.removeAll();
        for (int dot = 1; dot <= ALL; dot++) {
            dots.add(Dom.box("i", dot <= group.ofHundred() ? "on" : ""));
        }
        dots.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", text("patient.outlook.dots", group.ofHundred()));
        dots.setVisible(true);
        // On a phone they stand below the groups.
        dots.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        caption.removeAll();
        caption.add(
                Dom.words("p", "", text("patient.outlook.caption", group.ofHundred())),
                Dom.words("p", "muted", text("patient.outlook.key")),
                Dom.words("p", "muted", text("patient.outlook.years", figures.years())),
                new FromLine(group.citations(), references));
    }

    private static Component notYou() {
        return Dom.box(
                "p",
                "notyou",
                Dom.words("b", "", text("patient.outlook.not-you")),
                Dom.text(" " + text("patient.outlook.ask")));
    }
}
