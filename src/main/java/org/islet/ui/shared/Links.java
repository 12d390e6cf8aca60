package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;

/** Links by address. Navigation classes of the audiences know the addresses. */
public final class Links {

    private Links() {}

    /** A link with a text. */
    public static Anchor link(String address, String classes, String text) {
        return withClasses(new Anchor(address, text), classes);
    }

    /** A link around other things. */
    public static Anchor link(String address, String classes, Component... content) {
        return withClasses(new Anchor(address, content), classes);
    }

    /** The way past the navigation, for the keyboard. */
    public static Anchor skip() {
        var skip = link("#main", "skip", Texts.text("skip"));
        // The router would take it for a page of its own.
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Anchor withClasses(Anchor anchor, String classes) {
        Arrays.stream(classes.split(" "))
                .filter(each -> !each.isEmpty())
                .forEach(anchor::addClassName);
        return anchor;
    }
}
