package org.islet.ui.shared;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A radio button or a check box as browsers have them: arrows, Space and taps work of themselves.
 */
@Tag(Tag.INPUT)
final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

    private Tick(String type, boolean ticked) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", type);
        setValue(ticked);
    }

    /** One of several radio buttons of a name. */
    static Tick radio(String name, boolean ticked) {
        var tick = new Tick("radio", ticked);
        tick.getElement().setAttribute("name", name);
        return tick;
    }

    static Tick box(boolean ticked) {
        return new Tick("checkbox", ticked);
    }

    /** Names it by other elements. */
    Tick labelledBy(String... ids) {
        getElement().setAttribute("aria-labelledby", String.join(" ", ids));
        return this;
    }

    /**
     * A card that is ticked wherever it is tapped: the box as the style sheet draws it, and words.
     */
    HtmlContainer card(String classes, String words) {
        return Dom.box(
                "label",
                classes,
                this,
                Dom.silent(Dom.box("span", "o", new Icon("check"))),
                Dom.words("span", "tx", words));
    }
}
