package org.islet.ui.shared;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time zone that days are counted in: the browser's. */
public final class BrowserZone {

    private BrowserZone() {}

    /** The zone of this page's browser; the server's where the browser does not tell. */
    public static ZoneId current() {
        return of(UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId());
    }

    static ZoneId of(@Nullable String name) {
        if (name == null) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneId.systemDefault();
        }
    }
}
