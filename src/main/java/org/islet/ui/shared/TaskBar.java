package org.islet.ui.shared;

import com.vaadin.flow.component.html.Header;

/** The slim bar over a lesson or a quiz: leave, title with segments, display settings. */
public final class TaskBar extends Header {

    /**
     * A bar.
     *
     * @param leaveTo where the leftmost button leads
     * @param leaveIcon its icon
     * @param leaveText what it says to those who do not see the icon
     * @param count how far, as in 3 of 5
     */
    public TaskBar(
            String leaveTo,
            String leaveIcon,
            String leaveText,
            String title,
            String count,
            Segments segments) {
        addClassName("taskbar");
        var leave = Links.link(leaveTo, "btn icon quiet", new Icon(leaveIcon));
        leave.setAriaLabel(leaveText);
        var heading =
                Dom.box(
                        "div",
                        "ttl",
                        Dom.words("b", "", title),
                        Dom.words("span", "cap num", count));
        add(
                Dom.box(
                        "div",
                        "in",
                        leave,
                        Dom.box("div", "mid", heading, segments),
                        new DisplaySettings(true)));
    }
}
