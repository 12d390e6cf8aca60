package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.islet.core.review.Retention;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;

/** Lets a learner choose how often to review. */
final class PaceCard extends Section {

    private static final String TITLE = "pace";

    PaceCard(Retention present, Consumer<Retention> onChoice) {
        addClassNames("card", "pace");
        var title = new H2(text("pace.title"));
        title.setId(TITLE);
        var saved = Dom.box("span", "saved");
        saved.getElement().setAttribute("role", "status");
        saved.setTestId("pace-saved");
        var radios = new RadioButtonGroup<Pace>();
        radios.addClassName("opts");
        radios.setItems(Pace.values());
        radios.setRenderer(new ComponentRenderer<>(PaceCard::words));
        radios.setAriaLabelledBy(TITLE);
        radios.setTestId("pace");
        Pace.of(present).ifPresent(radios::setValue);
        radios.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onChoice.accept(change.getValue().retention());
                        saved.removeAll();
                        saved.add(new Icon("check"), Dom.text(text("quiz.saved")));
                    }
                });
        add(
                Dom.box("header", "", title, saved),
                Dom.words("p", "sm muted", text("pace.help")),
                radios);
    }

    private static Component words(Pace pace) {
        return Dom.box(
                "span",
                "tx",
                Dom.words("b", "", text("pace", pace)),
                Dom.words("span", "cap", text("pace.recall", pace.retention().percent())));
    }
}
