package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing is here, or nothing that the visitor may see: the two look the same on purpose. */
@AnonymousAllowed
final class NotFoundView extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return text("title", text("not-found.title"));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        var home =
                Links.link(
                        "",
                        "btn primary",
                        Dom.text(text("not-found.home") + " "),
                        new Icon("arrow-right"));
        add(
                new Message(
                        new Image("icons/logo.svg", ""),
                        text("not-found.title"),
                        text("not-found.words"),
                        home));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
