package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.core.content.Blank;
import org.islet.core.content.Choice;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.OptionId;
import org.islet.core.content.SlotId;
import org.islet.core.scoring.Response;
import org.jspecify.annotations.Nullable;

/**
 * A bank of words above a text with blanks: a tap takes a word up, the next puts it into a blank;
 * the keyboard presses the same buttons, and a mouse may drag. Where a word went is announced.
 */
final class ClozeDragEditor extends SlotEditor {

    private final ClozeDrag question;
    private final Map<OptionId, NativeButton> words = new LinkedHashMap<>();
    private final Map<SlotId, NativeButton> gaps = new LinkedHashMap<>();
    private final HtmlContainer announced = Dom.box("p", "vh");
    private @Nullable OptionId held;

    ClozeDragEditor(
            ClozeDrag question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.question = question;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        announced.getElement().setAttribute("role", "status");
        var bank = Dom.box("div", "bank");
        bank.getElement().setAttribute("role", "group");
        bank.getElement().setAttribute("aria-label", text("question.bank"));
        order.forEach(word -> bank.add(word(order, word)));
        add(
                Dom.words("p", "ask", text("question.drag")),
                bank,
                new ClozeBody(question, questionId, this::gap),
                announced);
        show();
    }

    /** Enter presses the button that has the focus. */
    @Override
    public Optional<Component> field() {
        return Optional.empty();
    }

    private Component word(List<OptionId> order, OptionId word) {
        var button = new NativeButton();
        button.addClassName("word");
        button.setTestId("word-" + place(order, word));
        button.addClickListener(_ -> press(word));
        var source = DragSource.create(button);
        source.addDragStartListener(_ -> hold(word));
        source.addDragEndListener(_ -> hold(null));
        words.put(word, button);
        return button;
    }

    private Component gap(Blank blank) {
        var button = new NativeButton();
        button.addClassName("gap");
        button.setTestId("blank-" + blank.id());
        button.addClickListener(_ -> press(blank.id()));
        DropTarget.create(button).addDropListener(_ -> put(blank.id()));
        gaps.put(blank.id(), button);
        return button;
    }

    private void press(OptionId word) {
        boolean again = word.equals(held);
        hold(again ? null : word);
        announced.setText(text(again ? "question.let-go" : "question.held", words(word)));
    }

    private void press(SlotId blank) {
        if (held != null) {
            put(blank);
            goBackToTheBank();
        } else {
            takeOut(blank);
        }
    }

    private void hold(@Nullable OptionId word) {
        held = word;
        show();
    }

    private void put(SlotId blank) {
        if (held == null) {
            return;
        }
        var word = held;
        held = null;
        move(word, blank);
        show();
        announced.setText(text("question.put", words(word), blank));
    }

    // Else the keyboard would have to go backward for each further word.
    private void goBackToTheBank() {
        if (gaps.keySet().stream().anyMatch(blank -> in(blank).isEmpty())) {
            words.entrySet().stream()
                    .filter(word -> isFree(word.getKey()))
                    .findFirst()
                    .ifPresent(word -> Focus.on(word.getValue()));
        }
    }

    private boolean isFree(OptionId word) {
        return gaps.keySet().stream().noneMatch(blank -> in(blank).contains(word));
    }

    private void takeOut(SlotId blank) {
        var word = in(blank).stream().findFirst();
        if (word.isPresent()) {
            empty(blank);
            show();
        }
        announced.setText(
                word.map(each -> text("question.taken-out", words(each)))
                        .orElseGet(() -> text("question.word-first")));
    }

    private void show() {
        words.forEach(this::showWord);
        gaps.forEach(this::showGap);
    }

    private void showWord(OptionId word, NativeButton button) {
        var where =
                question.blanks().stream()
                        .map(Blank::id)
                        .filter(blank -> in(blank).contains(word))
                        .findFirst();
        button.setText(words(word));
        button.setClassName("used", where.isPresent());
        button.getElement().setAttribute("aria-pressed", String.valueOf(word.equals(held)));
        where.ifPresentOrElse(
                blank -> button.setAriaLabel(text("question.in-blank", words(word), blank)),
                () -> button.getElement().removeAttribute("aria-label"));
    }

    private void showGap(SlotId blank, NativeButton button) {
        var word = in(blank).stream().findFirst().map(this::words);
        button.setText(word.orElseGet(() -> text("question.blank-empty", blank)));
        button.setClassName("full", word.isPresent());
        button.setClassName("open", held != null);
        String around = ClozeBody.surroundings(question, blank);
        button.setAriaLabel(
                word.map(each -> text("question.blank-full", each, blank, around))
                        .orElseGet(() -> text("question.blank", blank, around)));
    }

    private String words(OptionId word) {
        return question.choices().stream()
                .filter(choice -> choice.id().equals(word))
                .map(Choice::text)
                .findFirst()
                .orElseThrow();
    }
}
