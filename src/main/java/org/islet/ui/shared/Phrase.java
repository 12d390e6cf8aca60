package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/**
 * Words that can be selected where they stand: a box in front of them before checking, after it
 * what they turned out to be. A phrase wraps with its sentence.
 */
final class Phrase {

    private Phrase() {}

    /** A phrase to tick wherever it is tapped. */
    static HtmlContainer toTick(Tick box, String words) {
        return Dom.box(
                "label",
                "ph",
                box,
                Dom.silent(Dom.box("span", "o", new Icon("check"))),
                Dom.words("span", "tx", words));
    }

    /** A phrase after checking, with an icon and a word unless there is nothing to say of it. */
    static Component checked(Look look, String words) {
        if (look == Look.PLAIN) {
            return Dom.words("span", "ph", words);
        }
        return Dom.box(
                "mark",
                "ph " + look.className(),
                new Icon(look.icon()),
                Dom.words("span", "tx", words),
                Dom.text(" "),
                Dom.words("span", "was", Texts.text("phrase", look)));
    }
}
