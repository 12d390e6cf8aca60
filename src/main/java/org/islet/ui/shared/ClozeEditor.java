package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.OptionId;
import org.islet.core.scoring.Response;

/** A list to pick from in each blank. */
final class ClozeEditor extends SlotEditor {

    private final BlankQuestion question;
    private final List<OptionId> order;

    ClozeEditor(
            BlankQuestion question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.question = question;
        this.order = order;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        add(
                Dom.words("p", "ask", text("question.fill-blanks")),
                new ClozeBody(question, questionId, this::picker));
    }

    /** Enter opens a list in some browsers. */
    @Override
    public Optional<Component> field() {
        return Optional.empty();
    }

    private Component picker(Blank blank) {
        var slot = question.slot(blank.id()).orElseThrow();
        var offered = order.stream().filter(slot::offers).toList();
        var picked = in(blank.id()).stream().map(option -> place(offered, option)).findFirst();
        var picker =
                new Picker(
                        text("question.pick"),
                        offered.stream().map(option -> blank.choice(option).text()).toList(),
                        picked.orElse(""));
        picker.addClassNames("input", "gap");
        picker.getElement().setAttribute("aria-label", ClozeBody.name(question, blank.id()));
        picker.setTestId("blank-" + blank.id());
        picker.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        fill(blank.id(), option(offered, change.getValue()));
                    }
                });
        return picker;
    }

    private static Set<OptionId> option(List<OptionId> offered, String place) {
        return place.isEmpty() ? Set.of() : Set.of(offered.get(Integer.parseInt(place) - 1));
    }
}
