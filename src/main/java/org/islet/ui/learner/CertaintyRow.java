package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.islet.core.scoring.Certainty;
import org.islet.ui.shared.Dom;

/** The optional question how sure a learner is. It never changes a score. */
final class CertaintyRow extends Div {

    private static final String LABEL = "how-sure";
    private static final List<Certainty> OFFERED =
            List.of(Certainty.NOT_SURE, Certainty.FAIRLY_SURE, Certainty.CERTAIN);

    private final RadioButtonGroup<Certainty> radios = new RadioButtonGroup<>();

    /**
     * The question.
     *
     * @param onChange run whenever the learner says something else
     */
    CertaintyRow(Certainty start, Runnable onChange) {
        addClassName("sure");
        var label = Dom.words("span", "lbl", text("certainty.question"));
        label.setId(LABEL);
        radios.addClassName("segs3");
        radios.setItems(OFFERED);
        radios.setItemLabelGenerator(each -> text("certainty", each));
        radios.setAriaLabelledBy(LABEL);
        radios.setTestId("certainty");
        if (start != Certainty.NOT_ASKED) {
            radios.setValue(start);
        }
        radios.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onChange.run();
                    }
                });
        add(label, radios);
    }

    /** What the learner said, if anything. */
    Certainty certainty() {
        return radios.getOptionalValue().orElse(Certainty.NOT_ASKED);
    }
}
