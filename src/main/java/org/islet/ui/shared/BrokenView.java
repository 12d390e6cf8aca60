package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke. The visitor gets a reference under which the log has the reason. */
@AnonymousAllowed
final class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public String getPageTitle() {
        return text("title", text("broken.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A page broke, reference {}", reference, parameter.getException());
        removeAll();
        var home =
                Links.link(
                        "",
                        "btn primary",
                        Dom.text(text("not-found.home") + " "),
                        new Icon("arrow-right"));
        var message =
                new Message(
                        new Icon("triangle-alert"),
                        text("broken.title"),
                        text("broken.words"),
                        home,
                        Dom.words("span", "cap", text("broken.reference", reference)));
        add(message);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
