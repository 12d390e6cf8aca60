package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** Makes plain elements: a tag, its classes, what is inside. */
public final class Dom {

    private Dom() {}

    /** An element with classes, separated by spaces, and children. */
    public static HtmlContainer box(String tag, String classes, Component... children) {
        var box = new HtmlContainer(tag, children);
        if (!classes.isEmpty()) {
            box.addClassNames(classes.split(" "));
        }
        return box;
    }

    /** An element with classes, separated by spaces, and a text. */
    public static HtmlContainer words(String tag, String classes, String text) {
        var box = box(tag, classes);
        box.setText(text);
        return box;
    }

    /** A text of its own, for a parent that holds other things too. */
    public static Text text(String text) {
        return new Text(text);
    }

    /** Words for screen readers only. */
    public static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("vh");
        return span;
    }

    /**
     * Takes an element out of the accessibility tree, because something beside it says the same.
     */
    public static <C extends Component> C silent(C component) {
        component.getElement().setAttribute("aria-hidden", "true");
        return component;
    }
}
