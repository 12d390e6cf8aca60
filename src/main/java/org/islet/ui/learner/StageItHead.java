package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Links;

/** The head of both pages of the trainer: what it is, and the way to the other one. */
final class StageItHead extends Div {

    /** The two things to do. */
    enum Mode {
        EXPLORE(LearnerNavigation.STAGE_IT),
        PRACTICE(LearnerNavigation.STAGE_IT_PRACTICE);

        private final String address;

        Mode(String address) {
            this.address = address;
        }
    }

    StageItHead(Mode current, String about) {
        addClassName("head");
        var modes = new Nav();
        modes.addClassName("seg2");
        modes.setAriaLabel(text("stage-it.modes"));
        for (Mode mode : Mode.values()) {
            modes.add(link(mode, mode == current));
        }
        add(
                Dom.box("div", "", new H1(text("stage-it.title")), Dom.words("p", "muted", about)),
                modes);
    }

    private static Anchor link(Mode mode, boolean current) {
        var link = Links.link(mode.address, "", text("stage-it.mode", mode));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
