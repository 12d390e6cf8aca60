package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;

/** The button "Text and display", a widget of the browser; the choice stays in the browser. */
@JavaScript("context://widgets/islet-display.js")
public final class DisplaySettings extends HtmlComponent {

    private static final List<String> WORDS =
            List.of(
                    "label", "theme", "device", "light", "dark", "size", "normal", "large",
                    "larger", "close");

    /** The button, with its words or, for narrow places, its icon only. */
    public DisplaySettings(boolean compact) {
        super("islet-display");
        WORDS.forEach(word -> getElement().setAttribute(word, text("display." + word)));
        getElement().setAttribute("compact", compact);
    }
}
