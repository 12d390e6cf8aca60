package org.islet.ui.patient;

import com.vaadin.flow.component.html.H1;
import org.islet.ui.shared.Focus;

/** The heading of a page, where the keyboard and the screen reader are when the page appears. */
final class Heading extends H1 {

    Heading(String words) {
        super(words);
        getElement().setAttribute("tabindex", "-1");
        Focus.top(this);
    }
}
