package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.islet.core.staging.MainTumor;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;
import org.islet.core.staging.Nodes;
import org.islet.core.staging.Reach;
import org.islet.core.staging.Spread;
import org.islet.core.staging.Tumor;

/** Where a learner makes up a tumor: size, reach, nodes and spread. */
final class TumorForm extends Div {

    // In millimeters: between the limits, so that a step either way is worth trying.
    private static final int START = 30;

    private final RadioButtonGroup<Knowledge> knowledge =
            Pick.of("stage-it.knowledge", Knowledge.values());
    private final RadioButtonGroup<Reach> reach = Pick.of("stage-it.reach", Reach.values());
    private final RadioButtonGroup<Nodes> nodes = Pick.of("stage-it.nodes", Nodes.values());
    private final RadioButtonGroup<Spread> spread = Pick.of("stage-it.spread", Spread.values());
    private final Consumer<Tumor> onChange;
    private final SizeField size;

    /** What is known of the main tumor. */
    enum Knowledge {
        MEASURED,
        UNKNOWN,
        NONE
    }

    TumorForm(Consumer<Tumor> onChange) {
        this.onChange = onChange;
        this.size = new SizeField(START, _ -> changed());
        addClassNames("card", "ctl");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("stage-it.tumor"));
        knowledge.setValue(Knowledge.MEASURED);
        reach.setValue(Reach.PANCREAS);
        nodes.setValue(Nodes.CLEAR);
        spread.setValue(Spread.NONE);
        nodes.addClassName("two");
        spread.addClassName("two");
        knowledge.addValueChangeListener(_ -> changed());
        reach.addValueChangeListener(_ -> changed());
        nodes.addValueChangeListener(_ -> changed());
        spread.addValueChangeListener(_ -> changed());
        add(knowledge, size, reach, nodes, spread);
    }

    /** The tumor as it stands. */
    Tumor tumor() {
        return new Tumor(main(), nodes.getValue(), spread.getValue());
    }

    private MainTumor main() {
        return switch (knowledge.getValue()) {
            case MEASURED -> new Measured(size.millimeters(), reach.getValue());
            case UNKNOWN -> new Unmeasured(reach.getValue());
            case NONE -> new NotFound();
        };
    }

    private void changed() {
        size.setVisible(knowledge.getValue() == Knowledge.MEASURED);
        reach.setVisible(knowledge.getValue() != Knowledge.NONE);
        onChange.accept(tumor());
    }
}
