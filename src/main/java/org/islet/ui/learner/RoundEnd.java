package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.islet.application.RoundNumber;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Links;

/** The end of a round: its points, which are kept nowhere, and the way into another. */
final class RoundEnd extends Div {

    private final H2 heading;

    /**
     * The end of a round.
     *
     * @param again the address of another round
     * @param details how it went in detail
     */
    RoundEnd(RoundNumber round, int points, int most, String again, Component... details) {
        this.heading = new H2(text("round.done", points, most));
        addClassName("roundend");
        setTestId("round-end");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, Dom.words("p", "muted sm", text("round.kept")));
        add(details);
        add(
                Dom.words("p", "sm", text("round.number", String.valueOf(round))),
                Dom.box("div", "go", Links.link(again, "btn primary lg", text("round.again"))));
    }

    /** Goes on reading from here. */
    void focus() {
        Focus.on(heading);
    }
}
