package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.OptionId;
import org.islet.core.content.SlotId;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Unanswered;

/** What the editors of questions with slots have in common: what is in each slot so far. */
abstract sealed class SlotEditor extends ItemEditor
        permits MatchingEditor,
                MatrixEditor,
                GroupingEditor,
                HighlightTableEditor,
                ClozeEditor,
                ClozeDragEditor,
                BowTieEditor {

    private final Consumer<Response> onAnswer;
    private Filled filled;

    SlotEditor(Response start, Consumer<Response> onAnswer) {
        this.filled = start instanceof Filled before ? before : new Filled(Map.of());
        this.onAnswer = onAnswer;
        setTestId("slots");
    }

    @Override
    public final Response response() {
        return filled.blank() ? new Unanswered() : filled;
    }

    @Override
    public Optional<Component> field() {
        return Optional.of(this);
    }

    /** What is in a slot. */
    final Set<OptionId> in(SlotId slot) {
        return filled.in(slot);
    }

    /** The learner filled a slot anew. */
    final void fill(SlotId slot, Set<OptionId> choices) {
        filled = filled.with(slot, choices);
        onAnswer.accept(response());
    }

    /** The learner picked a choice for a slot besides others, or took it back. */
    final void toggle(SlotId slot, OptionId choice, boolean picked) {
        var choices = new HashSet<>(in(slot));
        if (picked) {
            choices.add(choice);
        } else {
            choices.remove(choice);
        }
        fill(slot, choices);
    }

    /** The learner put a choice into a slot, from another slot if it was in one. */
    final void move(OptionId choice, SlotId slot) {
        for (SlotId other : filled.slots().keySet()) {
            if (in(other).contains(choice)) {
                filled = filled.with(other, Set.of());
            }
        }
        fill(slot, Set.of(choice));
    }

    /** The learner took back what was in a slot. */
    final void empty(SlotId slot) {
        fill(slot, Set.of());
    }

    // Names on the page are places in the order shown: those of the file might tell the key.
    static String place(List<OptionId> order, OptionId option) {
        return String.valueOf(order.indexOf(option) + 1);
    }
}
