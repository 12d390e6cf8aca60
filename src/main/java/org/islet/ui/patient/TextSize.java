package org.islet.ui.patient;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** How large the letters are. The choice lasts as long as the session. */
enum TextSize {
    NORMAL(""),
    LARGE("text-l"),
    LARGEST("text-xl");

    private final String className;

    TextSize(String className) {
        this.className = className;
    }

    /** Its class in the style sheet; empty for the size that needs none. */
    String className() {
        return className;
    }

    /** The size in use. */
    static TextSize current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(TextSize.class))
                .orElse(NORMAL);
    }

    void choose() {
        VaadinSession.getCurrent().setAttribute(TextSize.class, this);
    }
}
