package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;

/** A page that says one thing and offers a way on. */
final class Message extends Div {

    Message(Component mark, String title, String words, Component... ways) {
        addClassNames("page", "message");
        var main =
                new Main(
                        Dom.box(
                                "div",
                                "say",
                                Dom.silent(Dom.box("div", "mark", mark)),
                                Dom.box(
                                        "div",
                                        "",
                                        new H1(title),
                                        Dom.words("p", "", words),
                                        Dom.box("div", "row", ways))));
        main.setId("main");
        add(main);
    }
}
