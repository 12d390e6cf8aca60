package org.islet.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Says what happened when a session is over, and that nothing was lost; the way back is one press.
 */
@Component
class SessionMessages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(
                        _ -> {
                            var messages = new CustomizedSystemMessages();
                            messages.setSessionExpiredNotificationEnabled(true);
                            messages.setSessionExpiredCaption(text("session.caption"));
                            messages.setSessionExpiredMessage(text("session.message"));
                            return messages;
                        });
        event.getSource().addUIInitListener(init -> reconnecting(init.getUI()));
    }

    private static void reconnecting(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(text("connection.lost"));
        words.setDialogTextGaveUp(text("connection.gave-up"));
    }

    // Asked for outside any page, where no locale is at hand.
    private static String text(String key) {
        return I18NProvider.translate(Locale.ENGLISH, key);
    }
}
