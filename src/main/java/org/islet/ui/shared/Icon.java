package org.islet.ui.shared;

import com.vaadin.flow.component.HtmlComponent;

/**
 * A decorative icon of the style sheet {@code icons.css}; what it means stands beside it in words.
 */
public final class Icon extends HtmlComponent {

    /** The icon of that name. */
    public Icon(String name) {
        super("i");
        addClassNames("i", "i-" + name);
        Dom.silent(this);
    }
}
