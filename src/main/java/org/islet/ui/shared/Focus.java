package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Where the keyboard and the screen reader are after the page has changed under them. */
public final class Focus {

    private Focus() {}

    /**
     * Goes to the top of a new page, as a browser does when it loads one. On the first page of all
     * the browser does it.
     */
    public static void top(Component main) {
        var ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, Arrived.class) == null) {
            ComponentUtil.setData(ui, Arrived.class, Arrived.ONCE);
        } else {
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
    }

    /** Remembered in a browser tab that has shown a page. */
    private enum Arrived {
        ONCE
    }

    /** Goes to an element without moving the page. */
    public static void on(Component component) {
        component.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
