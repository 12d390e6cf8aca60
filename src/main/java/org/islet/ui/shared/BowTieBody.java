package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.islet.core.content.BowTie.Part;

/**
 * The diagram: actions on one side, the condition in the middle, parameters on the other, each with
 * its targets and what stands below them. On a phone one part follows the other.
 */
@StyleSheet("context://styles/slots.css")
final class BowTieBody extends Div {

    private static final List<Part> SIDE_BY_SIDE =
            List.of(Part.ACTIONS, Part.CONDITION, Part.PARAMETERS);

    private final String questionId;

    /** Makes what a part of the diagram holds. */
    interface Filler {
        Side fill(Part part);
    }

    /**
     * What a part of the diagram holds.
     *
     * @param targets one for each option that belongs there
     */
    record Side(List<? extends Component> targets, Component below) {}

    BowTieBody(String questionId, Filler filler) {
        this.questionId = questionId;
        addClassName("bt");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        SIDE_BY_SIDE.forEach(part -> add(part(part, filler.fill(part))));
    }

    /** Names the heading of a part. */
    static String titleId(String questionId, Part part) {
        return questionId + "-" + part.slot();
    }

    private Component part(Part part, Side side) {
        var title = Dom.words("p", "bh", text("bow-tie", part));
        title.setId(titleId(questionId, part));
        var targets = Dom.box("div", "targets");
        side.targets().forEach(targets::add);
        var all = Dom.box("div", "bp " + part.slot(), title, targets, side.below());
        all.getElement().setAttribute("role", "group");
        all.getElement().setAttribute("aria-labelledby", titleId(questionId, part));
        all.setTestId("part-" + part.slot());
        return all;
    }
}
