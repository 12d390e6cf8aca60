package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Highlight;
import org.islet.core.content.HotSpot;
import org.islet.core.content.OptionId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Unanswered;

/**
 * Options as cards: radio buttons where one answer counts, check boxes where several may. A letter
 * or a digit picks too.
 */
public final class ChoiceEditor extends ItemEditor {

    private static final List<Key> LETTERS =
            List.of(
                    Key.KEY_A, Key.KEY_B, Key.KEY_C, Key.KEY_D, Key.KEY_E, Key.KEY_F, Key.KEY_G,
                    Key.KEY_H);
    private static final List<Key> DIGITS =
            List.of(
                    Key.DIGIT_1,
                    Key.DIGIT_2,
                    Key.DIGIT_3,
                    Key.DIGIT_4,
                    Key.DIGIT_5,
                    Key.DIGIT_6,
                    Key.DIGIT_7,
                    Key.DIGIT_8);
    private final ChoiceQuestion question;
    private final List<OptionId> order;
    private final Consumer<Response> onAnswer;
    private final Group group;

    ChoiceEditor(
            ChoiceQuestion question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        this.question = question;
        this.order = order;
        this.onAnswer = onAnswer;
        Set<OptionId> chosen = start instanceof Chosen(var options) ? options : Set.of();
        this.group =
                switch (question) {
                    case SingleChoice _, TrueFalse _ -> new One(questionId, chosen);
                    case SelectAll _ ->
                            new Several(
                                    questionId, chosen, text("question.select-all"), order.size());
                    case SelectN(_, _, _, int choose) ->
                            new Several(
                                    questionId, chosen, text("question.select-n", choose), choose);
                    case Highlight _, HotSpot _ ->
                            throw new IllegalArgumentException(
                                    "%s has an editor of its own; see ItemEditor.of."
                                            .formatted(question.id()));
                };
        for (int i = 0; i < order.size(); i++) {
            var option = order.get(i);
            Shortcuts.addShortcutListener(this, () -> group.toggle(option), LETTERS.get(i));
            Shortcuts.addShortcutListener(this, () -> group.toggle(option), DIGITS.get(i));
        }
    }

    /** The letter of an option at a place of the order shown, from A. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The words of an option. */
    static String words(ChoiceQuestion question, OptionId id) {
        return question instanceof TrueFalse
                ? text("question." + id.value())
                : question.option(id).orElseThrow().text();
    }

    @Override
    public Response response() {
        var chosen = group.chosen();
        return chosen.isEmpty() ? new Unanswered() : new Chosen(chosen);
    }

    @Override
    public Optional<Component> field() {
        return Optional.of(group.component());
    }

    private void changed(boolean byLearner) {
        if (byLearner) {
            onAnswer.accept(response());
        }
    }

    private Component card(OptionId option) {
        var letter = Dom.silent(new Span(letter(order.indexOf(option))));
        letter.addClassName("key");
        var words = new Span(words(question, option));
        words.addClassName("tx");
        return new Span(letter, words);
    }

    /** What radio buttons and check boxes have in common here. */
    private interface Group {
        Component component();

        Set<OptionId> chosen();

        void toggle(OptionId option);
    }

    private final class One implements Group {
        private final RadioButtonGroup<OptionId> radios = new RadioButtonGroup<>();

        One(String questionId, Set<OptionId> chosen) {
            radios.addClassName("opts");
            radios.setItems(order);
            radios.setRenderer(new ComponentRenderer<>(ChoiceEditor.this::card));
            radios.setAriaLabelledBy(questionId);
            radios.setTestId("options");
            chosen.stream().findFirst().ifPresent(radios::setValue);
            radios.addValueChangeListener(change -> changed(change.isFromClient()));
            add(radios);
        }

        @Override
        public Component component() {
            return radios;
        }

        @Override
        public Set<OptionId> chosen() {
            return radios.getOptionalValue().map(Set::of).orElse(Set.of());
        }

        @Override
        public void toggle(OptionId option) {
            radios.setValue(option);
            changed(true);
        }
    }

    private final class Several implements Group {
        private final CheckboxGroup<OptionId> boxes = new CheckboxGroup<>();
        private final int most;

        Several(String questionId, Set<OptionId> chosen, String ask, int most) {
            this.most = most;
            var hint = Dom.words("p", "ask", ask);
            String askId = questionId + "-ask";
            hint.setId(askId);
            boxes.addClassName("opts");
            boxes.setItems(order);
            boxes.setRenderer(new ComponentRenderer<>(ChoiceEditor.this::card));
            boxes.setAriaLabelledBy(questionId + " " + askId);
            boxes.setTestId("options");
            boxes.setValue(chosen);
            stopAtMost();
            boxes.addValueChangeListener(
                    change -> {
                        stopAtMost();
                        changed(change.isFromClient());
                    });
            add(hint, boxes);
        }

        @Override
        public Component component() {
            return boxes;
        }

        @Override
        public Set<OptionId> chosen() {
            return boxes.getValue();
        }

        @Override
        public void toggle(OptionId option) {
            var value = new HashSet<>(boxes.getValue());
            if (!value.remove(option) && value.size() < most) {
                value.add(option);
            }
            if (!value.equals(boxes.getValue())) {
                boxes.setValue(value);
                changed(true);
            }
        }

        private void stopAtMost() {
            if (most < order.size()) {
                var value = boxes.getValue();
                boxes.setItemEnabledProvider(
                        option -> value.size() < most || value.contains(option));
            }
        }
    }
}
