package org.islet.ui.shared;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A row of short bars, one for each section or question, with a sentence that says the same. */
public final class Segments extends Div {

    /** How a bar is drawn. */
    public enum Bar {
        /** Nothing done. */
        EMPTY,
        /** Being done. */
        HALF,
        /** Done. */
        FULL
    }

    /** A row of bars and the sentence for those who do not see them. */
    public Segments(List<Bar> bars, String sentence) {
        addClassName("segs");
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        bars.forEach(bar -> add(element(bar)));
    }

    private static HtmlComponent element(Bar bar) {
        var element = new HtmlComponent("i");
        switch (bar) {
            case EMPTY -> {}
            case HALF -> element.getStyle().set("--v", "50");
            case FULL -> element.addClassName("on");
        }
        return element;
    }
}
