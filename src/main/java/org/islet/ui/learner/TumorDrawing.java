package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;
import static org.islet.ui.shared.Texts.written;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JavaScript;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;
import org.islet.core.staging.Reach;
import org.islet.core.staging.Tumor;

/** The pancreas with a tumor, drawn to scale by a widget of the browser that knows no rules. */
@JavaScript("context://widgets/islet-stage.js")
final class TumorDrawing extends HtmlComponent {

    TumorDrawing() {
        super("islet-stage");
        getElement().setAttribute("label", text("stage-it.drawing"));
    }

    void show(Tumor tumor) {
        switch (tumor.main()) {
            case Measured(int millimeters, Reach reach) ->
                    show(String.valueOf(millimeters), written(reach));
            case Unmeasured(Reach reach) -> show("unknown", written(reach));
            case NotFound() -> show("none", written(Reach.PANCREAS));
        }
        getElement()
                .setAttribute("nodes", written(tumor.nodes()))
                .setAttribute("mets", written(tumor.spread()));
    }

    private void show(String size, String reach) {
        getElement().setAttribute("size", size).setAttribute("reach", reach);
    }
}
