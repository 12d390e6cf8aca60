package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/** A question of a form with a few short answers, each a radio button with an edge around it. */
final class Pick {

    private Pick() {}

    /** Answers that are constants, with their words under a prefix that also asks the question. */
    static <E extends Enum<E>> RadioButtonGroup<E> of(String prefix, E[] answers) {
        return of(prefix, List.of(answers), answer -> text(prefix, answer));
    }

    /** Answers in words of their own. */
    static <E extends Enum<E>> RadioButtonGroup<E> of(
            String question, List<E> answers, Function<E, String> words) {
        var group = new RadioButtonGroup<E>(text(question));
        group.setItems(answers);
        group.setItemLabelGenerator(words::apply);
        group.addClassName("pick");
        group.setTestId(question);
        return group;
    }
}
