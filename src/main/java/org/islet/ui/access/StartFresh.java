package org.islet.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;

/** Makes this browser forget its guest; the next page opened belongs to a new one. */
public final class StartFresh {

    private StartFresh() {}

    /** Forgets the guest of the present session and opens the first page. */
    public static void now() {
        GuestCookie.takeBack(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(".");
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
