package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Duration;
import java.util.List;

/**
 * The time that is left, in words, as a widget of the browser. It can be hidden, and says so itself
 * when 5 minutes and 1 minute are left. The server decides when the time is up; the widget only
 * asks it to look.
 */
@JavaScript("context://widgets/islet-time-left.js")
final class TimeLeft extends HtmlComponent {

    private static final List<String> WORDS = List.of("hide", "show", "last", "over");

    /**
     * The widget.
     *
     * @param left how much time is left now
     * @param onEnd run when it should be over
     */
    TimeLeft(Duration left, Runnable onEnd) {
        super("islet-time-left");
        getElement().setAttribute("seconds", String.valueOf(Math.max(0, left.toSeconds())));
        WORDS.forEach(word -> getElement().setAttribute(word, text("time-left." + word)));
        // The browser fills in the number.
        getElement().setAttribute("minutes", text("time-left.minutes", "#"));
        getElement().setAttribute("announce", text("time-left.announce", "#"));
        getElement().addEventListener("time-over", _ -> onEnd.run());
        setTestId("time-left");
    }
}
