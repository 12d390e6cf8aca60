package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.islet.core.staging.Staging;
import org.islet.core.staging.Staging.Given;
import org.islet.core.staging.Tumor;
import org.islet.ui.shared.Dom;

/** What the table makes of a tumor and why; told to screen readers whenever it changes. */
final class StagingResult extends Div {

    StagingResult() {
        addClassName("rs");
        setTestId("staging");
        getElement().setAttribute("role", "status");
    }

    void show(Tumor tumor, Staging staging) {
        removeAll();
        add(
                new H2(text("staging.stage", staging.stage().category())),
                Dom.words("p", "why", StagingWords.reason(staging.stage().reason(), tumor)),
                Dom.box(
                        "dl",
                        "tnm",
                        line(staging.t(), tumor),
                        line(staging.n(), tumor),
                        line(staging.m(), tumor)));
    }

    private static Component line(Given<? extends Enum<?>> given, Tumor tumor) {
        return Dom.box(
                "div",
                "",
                Dom.words("dt", "", given.category().name()),
                Dom.words("dd", "", StagingWords.reason(given.reason(), tumor)));
    }
}
