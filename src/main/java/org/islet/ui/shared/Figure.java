package org.islet.ui.shared;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JavaScript;

/** A drawing of {@code frontend/figures}, put into the page by the widget {@code islet-figure}. */
@JavaScript("context://widgets/islet-figure.js")
public final class Figure extends HtmlComponent {

    private Figure(String name, String label) {
        super("islet-figure");
        getElement().setAttribute("name", name).setAttribute("label", label);
    }

    /** A drawing that says something. */
    public static Figure of(String name, String alternative) {
        return new Figure(name, alternative);
    }

    /** A drawing that is there to please. */
    public static Figure decoration(String name) {
        return Dom.silent(new Figure(name, ""));
    }
}
