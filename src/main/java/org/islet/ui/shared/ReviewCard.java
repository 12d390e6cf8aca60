package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Cards after checking: a mark, the words, what it was, and why. */
final class ReviewCard {

    private ReviewCard() {}

    /** A list that an element names. */
    static HtmlContainer list(String tag, String classes, String labelId) {
        var list = Dom.box(tag, classes);
        list.getElement().setAttribute("aria-labelledby", labelId);
        return list;
    }

    static HtmlContainer of(Look look, Component mark, String words, Component... why) {
        var card =
                Dom.box(
                        "li",
                        ("opt done " + look.className()).strip(),
                        mark,
                        Dom.words("span", "tx", words));
        if (look != Look.PLAIN) {
            card.add(tag(look, Texts.text("option", look)));
        }
        List.of(why).forEach(card::add);
        return card;
    }

    /** An icon with its words. */
    static HtmlContainer tag(Look look, String words) {
        return Dom.box("span", "tag", new Icon(look.icon()), Dom.text(words));
    }

    /** The icon of a look in a box; empty for an option that is neither right nor chosen. */
    static Component mark(Look look) {
        var mark = Dom.silent(Dom.box("span", "key"));
        if (look != Look.PLAIN) {
            mark.add(new Icon(look.icon()));
        }
        return mark;
    }

    static HtmlContainer why(String words) {
        return Dom.words("p", "why", words);
    }
}
