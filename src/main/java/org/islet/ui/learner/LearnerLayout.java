package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.islet.ui.shared.DisplaySettings;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** The shell of the learner's pages: navigation at the side, or along the bottom of a phone. */
@RolesAllowed("LEARNER")
final class LearnerLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final List<Place> PLACES =
            List.of(
                    new Place(LearnerNavigation.HOME, "book-open", "learn"),
                    new Place(LearnerNavigation.REVIEW, "calendar-check", "review"),
                    new Place(LearnerNavigation.PRACTICE, "stethoscope", "practice"),
                    new Place(LearnerNavigation.GLOSSARY, "book-marked", "glossary"),
                    new Place(LearnerNavigation.SOURCES, "library", "sources"),
                    new Place(LearnerNavigation.PROGRESS, "activity", "progress"));

    private static final List<String> TRAINING =
            List.of(
                    LearnerNavigation.PRACTICE,
                    LearnerNavigation.STAGE_IT,
                    LearnerNavigation.MATCH);

    private final Main main = new Main();
    private final List<Anchor> links = new ArrayList<>();

    /** One entry of the navigation. */
    private record Place(String address, String icon, String key) {}

    LearnerLayout() {
        addClassName("app");
        main.setId("main");
        main.addClassName("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(
                Links.skip(),
                Dom.box("header", "mobtop", brand(), new DisplaySettings(true)),
                side(),
                tabBar(),
                main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        for (Anchor link : links) {
            if (leadsTo(link.getHref(), path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
        Focus.top(main);
    }

    // A page below another belongs to it, such as a single source to the sources, and the trainers
    // to practice.
    private static boolean leadsTo(String address, String path) {
        if (address.equals(LearnerNavigation.PRACTICE)) {
            return TRAINING.stream().anyMatch(each -> isBelow(each, path));
        }
        return isBelow(address, path);
    }

    private static boolean isBelow(String address, String path) {
        return path.equals(address) || (!address.isEmpty() && path.startsWith(address + "/"));
    }

    private Component side() {
        var places = Dom.box("div", "nav");
        PLACES.forEach(place -> places.add(link(place, "nav.")));
        var nav = new Nav(brand(), places, Dom.box("div", "nav foot", new DisplaySettings(false)));
        nav.addClassName("side");
        nav.setAriaLabel(text("nav.label"));
        return nav;
    }

    private Component tabBar() {
        var nav = new Nav();
        nav.addClassName("tabbar");
        nav.setAriaLabel(text("nav.label-short"));
        PLACES.forEach(place -> nav.add(link(place, "tab.")));
        return nav;
    }

    private Anchor link(Place place, String prefix) {
        var link =
                Links.link(
                        place.address(),
                        "",
                        new Icon(place.icon()),
                        Dom.text(text(prefix + place.key())));
        links.add(link);
        return link;
    }

    private static HtmlContainer brand() {
        var logo = new Image("icons/logo.svg", "");
        return Links.link(LearnerNavigation.HOME, "brand", logo, Dom.text(text("app.name")));
    }
}
