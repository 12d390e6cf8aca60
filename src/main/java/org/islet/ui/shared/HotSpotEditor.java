package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.HotSpot;
import org.islet.core.content.HotSpot.Region;
import org.islet.core.content.OptionId;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Unanswered;

/** A drawing to select a region of, and beside it the same regions as a list. */
final class HotSpotEditor extends ItemEditor {

    private final Consumer<Response> onAnswer;
    private final Map<OptionId, NativeButton> spots = new LinkedHashMap<>();
    private final Map<OptionId, Tick> radios = new LinkedHashMap<>();
    private Response response;

    HotSpotEditor(
            HotSpot question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        this.onAnswer = onAnswer;
        this.response = start instanceof Chosen ? start : new Unanswered();
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        setTestId("hot-spot");
        var figure = new HotSpotFigure(question);
        var list = Dom.box("fieldset", "list", Dom.words("legend", "", text("question.regions")));
        for (OptionId option : order) {
            var region = question.region(option);
            spots.put(region.option().id(), spot(figure, region));
            list.add(radio(questionId, region));
        }
        show();
        add(
                Dom.words("p", "ask", text("question.hot-spot")),
                Dom.box(
                        "div",
                        "hs",
                        Dom.box("div", "pic", figure),
                        Dom.box("div", "beside", list)));
    }

    @Override
    public Response response() {
        return response;
    }

    @Override
    public Optional<Component> field() {
        return Optional.of(this);
    }

    private NativeButton spot(HotSpotFigure figure, Region region) {
        var spot = figure.addButton(region);
        spot.setTestId("spot-" + region.name());
        spot.addClickListener(_ -> pick(region));
        return spot;
    }

    private Component radio(String questionId, Region region) {
        var id = region.option().id();
        var radio = Tick.radio(questionId + "-region", false);
        radio.setTestId("region-" + region.name());
        radio.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue()) {
                        pick(region);
                    }
                });
        radios.put(id, radio);
        return radio.card("opt pick", region.option().text());
    }

    private void pick(Region region) {
        response = Chosen.of(region.option().id());
        show();
        onAnswer.accept(response);
    }

    // The drawing and the list always tell the same.
    private void show() {
        Set<OptionId> chosen = response instanceof Chosen(var options) ? options : Set.of();
        radios.forEach((id, radio) -> radio.setValue(chosen.contains(id)));
        spots.forEach(
                (id, spot) ->
                        spot.getElement()
                                .setAttribute("aria-pressed", String.valueOf(chosen.contains(id))));
    }
}
