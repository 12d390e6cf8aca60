package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.matching.Match;
import org.islet.ui.shared.Dom;

/** Where a learner picks the partner of what is given: by pointer, by arrow keys or by letter. */
final class MatchForm extends Div {

    private static final List<Key> LETTERS = List.of(Key.KEY_A, Key.KEY_B, Key.KEY_C, Key.KEY_D);

    private final Match match;
    private final RadioButtonGroup<Entry> options = new RadioButtonGroup<>();

    MatchForm(Match match, String questionId, Consumer<Entry> onCheck) {
        this.match = match;
        var check = new NativeButton(text("match.check"));
        var need = Dom.words("span", "need", text("match.need"));
        options.addClassName("opts");
        options.setItems(match.options());
        options.setRenderer(new ComponentRenderer<>(this::card));
        options.setAriaLabelledBy(questionId);
        options.setTestId("options");
        options.addValueChangeListener(
                _ -> {
                    check.setEnabled(true);
                    need.setVisible(false);
                });
        check.addClassNames("btn", "primary", "lg");
        check.setTestId("check");
        check.setEnabled(false);
        check.addClickListener(_ -> onCheck.accept(options.getValue()));
        addKeys(onCheck);
        add(options, Dom.box("div", "go", need, check));
    }

    /** The letter of an option, from A. */
    static String letter(Match match, Entry option) {
        return String.valueOf((char) ('A' + match.options().indexOf(option)));
    }

    private void addKeys(Consumer<Entry> onCheck) {
        for (Entry option : match.options()) {
            Shortcuts.addShortcutListener(
                    this,
                    () -> options.setValue(option),
                    LETTERS.get(match.options().indexOf(option)));
        }
        Shortcuts.addShortcutListener(
                        this, () -> options.getOptionalValue().ifPresent(onCheck), Key.ENTER)
                .listenOn(options);
    }

    private Component card(Entry option) {
        var letter = Dom.silent(new Span(letter(match, option)));
        letter.addClassName("key");
        var words = new Span(option.says());
        words.addClassName("tx");
        return new Span(letter, words);
    }
}
