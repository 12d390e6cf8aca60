package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** The shell of the pages for patients: the size of the text, a way to stop, and the emergency. */
@StyleSheet("context://styles/patient.css")
@RolesAllowed("LEARNER")
final class PatientLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();
    private final Map<TextSize, NativeButton> sizes = new EnumMap<>(TextSize.class);
    private final Anchor stop =
            Links.link(
                    PatientNavigation.TOPICS,
                    "btn",
                    new Icon("x"),
                    Dom.words("span", "", text("patient.stop")));

    PatientLayout() {
        addClassNames("pt", "mode-patient");
        content.addClassName("ptview");
        stop.setTestId("stop");
        add(
                Links.skip(),
                Dom.box("header", "ptbar", brand(), Dom.box("div", "tools", sizeButtons(), stop)),
                content,
                emergency());
        show(TextSize.current());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldView) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        stop.setVisible(!event.getLocation().getPath().equals(PatientNavigation.TOPICS));
    }

    // No link: it would lead where Stop leads.
    private static Component brand() {
        return Dom.box(
                "span",
                "brand",
                new Image("icons/logo.svg", ""),
                Dom.words("span", "", text("app.name")));
    }

    private Component sizeButtons() {
        var group = Dom.box("div", "sizes");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("patient.size"));
        for (TextSize size : TextSize.values()) {
            var button = new NativeButton(text("patient.size.sample"), _ -> choose(size));
            button.setAriaLabel(text("patient.size", size));
            button.setTestId("size-" + size.name().toLowerCase(Locale.ROOT));
            sizes.put(size, button);
            group.add(button);
        }
        return group;
    }

    private void choose(TextSize size) {
        size.choose();
        show(size);
    }

    private void show(TextSize shown) {
        sizes.forEach(
                (size, button) -> {
                    boolean pressed = size == shown;
                    button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
                    if (!size.className().isEmpty()) {
                        setClassName(size.className(), pressed);
                    }
                });
    }

    private static Component emergency() {
        return Dom.box(
                "footer",
                "ptfoot",
                new Icon("phone"),
                Dom.box(
                        "p",
                        "",
                        Dom.words("b", "", text("patient.emergency")),
                        Dom.text(" "),
                        Dom.words("span", "muted", text("patient.emergency.whose"))));
    }
}
