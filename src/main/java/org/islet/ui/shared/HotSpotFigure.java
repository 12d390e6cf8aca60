package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Collectors;
import org.islet.core.content.HotSpot;
import org.islet.core.content.HotSpot.Region;

/**
 * A drawing with a spot in each of some regions. The widget {@code islet-hotspot} puts the spots in
 * their places and passes taps on a region on to its spot; it knows nothing of keys.
 */
@StyleSheet("context://styles/hotspot.css")
@JavaScript("context://widgets/islet-hotspot.js")
final class HotSpotFigure extends HtmlContainer {

    HotSpotFigure(HotSpot question) {
        super("islet-hotspot");
        getElement()
                .setAttribute(
                        "regions",
                        question.regions().stream()
                                .map(Region::name)
                                .sorted()
                                .collect(Collectors.joining(" ")));
        // The widget labels the drawing by what the drawing says of itself.
        add(Figure.of(question.figure(), Texts.text("question.hot-spot.figure")));
    }

    /** A spot to select the region with. */
    NativeButton addButton(Region region) {
        var spot = new NativeButton();
        put(spot, region, new Icon("check"), Dom.words("span", "lb", region.option().text()));
        return spot;
    }

    /** A spot that tells what the region turned out to be. */
    void addMark(Region region, Look look) {
        put(
                Dom.box("span", look.className()),
                region,
                new Icon(look.icon()),
                Dom.words("span", "lb", region.option().text()));
    }

    /** A spot with a number, for paper. */
    void addNumber(Region region, int number) {
        put(Dom.box("span", "nr"), region, Dom.words("b", "", String.valueOf(number)));
    }

    private void put(HtmlContainer spot, Region region, Component... inside) {
        spot.addClassName("spot");
        spot.getElement().setAttribute("data-for", region.name());
        spot.add(inside);
        add(spot);
    }
}
