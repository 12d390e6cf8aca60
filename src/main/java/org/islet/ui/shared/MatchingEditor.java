package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.Matching;
import org.islet.core.content.OptionId;
import org.islet.core.content.Slot;
import org.islet.core.scoring.Response;

/** A list to pick from beside each row. */
final class MatchingEditor extends SlotEditor {

    private final List<OptionId> order;
    private final String questionId;

    MatchingEditor(
            Matching question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.order = order;
        this.questionId = questionId;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        var rows = Dom.box("div", "mt");
        question.slots().forEach(slot -> rows.add(row(slot)));
        add(Dom.words("p", "ask", text("question.one-a-row")), rows);
    }

    /** Enter opens a list in some browsers. */
    @Override
    public Optional<Component> field() {
        return Optional.empty();
    }

    private Component row(Slot slot) {
        var picked = in(slot.id()).stream().map(option -> place(order, option)).findFirst();
        var picker =
                new Picker(
                        text("question.pick"),
                        order.stream().map(option -> slot.choice(option).text()).toList(),
                        picked.orElse(""));
        String id = questionId + "-row-" + slot.id();
        picker.setId(id);
        picker.addClassName("input");
        picker.setTestId("row-" + slot.id());
        picker.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        fill(slot.id(), option(change.getValue()));
                    }
                });
        var label = new NativeLabel(slot.prompt());
        label.setFor(id);
        return Dom.box("div", "mrow", label, picker);
    }

    private Set<OptionId> option(String place) {
        return place.isEmpty() ? Set.of() : Set.of(order.get(Integer.parseInt(place) - 1));
    }
}
