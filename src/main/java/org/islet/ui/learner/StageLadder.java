package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.islet.core.staging.Stage;
import org.islet.ui.shared.Dom;

/** The four stages, the highest on top, with the one that a tumor has. */
final class StageLadder extends Section {

    private static final List<Stage> FROM_THE_TOP = List.of(Stage.IV, Stage.III, Stage.II, Stage.I);

    private final Map<Stage, Component> rungs = new EnumMap<>(Stage.class);

    StageLadder() {
        addClassNames("card", "res");
        var ladder = Dom.box("ol", "ladder");
        ladder.getElement().setAttribute("reversed", true);
        for (Stage stage : FROM_THE_TOP) {
            var rung =
                    Dom.box(
                            "li",
                            "",
                            Dom.words("b", "", text("stage-it.offer", stage)),
                            Dom.box(
                                    "span",
                                    "",
                                    Dom.words("span", "", text("stage-it.rung", stage)),
                                    Dom.text(" "),
                                    Dom.words("span", "", text("stage-it.rung-with", stage))));
            rungs.put(stage, rung);
            ladder.add(rung);
        }
        add(new H2(text("stage-it.ladder")), ladder);
    }

    void show(Stage stage) {
        rungs.forEach(
                (each, rung) -> {
                    if (each == stage) {
                        rung.getElement().setAttribute("aria-current", "true");
                    } else {
                        rung.getElement().removeAttribute("aria-current");
                    }
                });
    }
}
