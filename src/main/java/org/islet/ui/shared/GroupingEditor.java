package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.islet.core.content.Grouping;
import org.islet.core.content.OptionId;
import org.islet.core.content.Slot;
import org.islet.core.scoring.Response;

/** Check boxes under the heading of each group. */
final class GroupingEditor extends SlotEditor {

    private final List<OptionId> order;

    GroupingEditor(
            Grouping question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.order = order;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        var groups = Dom.box("div", "grps");
        question.slots().forEach(slot -> groups.add(group(slot)));
        add(Dom.words("p", "ask", text("question.several-a-group")), groups);
    }

    private Component group(Slot slot) {
        var options = Dom.box("div", "opts");
        order.stream().filter(slot::offers).forEach(option -> options.add(option(slot, option)));
        return Dom.box("fieldset", "grp", Dom.words("legend", "", slot.prompt()), options);
    }

    private Component option(Slot slot, OptionId option) {
        var box = Tick.box(in(slot.id()).contains(option));
        box.setTestId("option-" + place(order, option));
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        toggle(slot.id(), option, change.getValue());
                    }
                });
        return box.card("opt pick", slot.choice(option).text());
    }
}
