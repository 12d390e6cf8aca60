package org.islet.ui.shared;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A list to pick one thing from, as browsers have it: on a phone it opens the phone's own. The
 * value is the place of the thing, from 1; empty while nothing is picked.
 */
@Tag("select")
final class Picker extends AbstractSinglePropertyField<Picker, String> {

    Picker(String nothing, List<String> things, String picked) {
        super("value", "", false);
        setSynchronizedEvent("change");
        append("", nothing, picked);
        for (int place = 1; place <= things.size(); place++) {
            append(String.valueOf(place), things.get(place - 1), picked);
        }
        setValue(picked);
    }

    // The property alone would come before the options it names.
    private void append(String value, String words, String picked) {
        var option = new Element("option");
        option.setAttribute("value", value);
        option.setAttribute("selected", value.equals(picked));
        option.setText(words);
        getElement().appendChild(option);
    }
}
