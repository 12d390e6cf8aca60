package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.islet.core.staging.Guess;
import org.islet.core.staging.M;
import org.islet.core.staging.N;
import org.islet.core.staging.Stage;
import org.islet.core.staging.T;
import org.islet.ui.shared.Dom;

/** Where a learner says T, N, M and the stage of a case. All four are needed to check them. */
final class GuessForm extends Div {

    private final RadioButtonGroup<T> t =
            Pick.of("stage-it.answer.t", List.of(T.values()), Enum::name);
    private final RadioButtonGroup<N> n =
            Pick.of("stage-it.answer.n", List.of(N.values()), Enum::name);
    private final RadioButtonGroup<M> m =
            Pick.of("stage-it.answer.m", List.of(M.values()), Enum::name);
    private final RadioButtonGroup<Stage> stage =
            Pick.of(
                    "stage-it.answer.stage",
                    List.of(Stage.values()),
                    each -> text("stage-it.offer", each));
    private final NativeButton check = new NativeButton(text("stage-it.check"));
    private final HtmlContainer need = Dom.words("span", "need", text("stage-it.need"));

    GuessForm(Consumer<Guess> onCheck) {
        addClassName("guess");
        check.addClassNames("btn", "primary", "lg");
        check.setTestId("check");
        check.setEnabled(false);
        check.addClickListener(_ -> onCheck.accept(guess()));
        groups().forEach(
                        group -> {
                            group.addClassName("flat");
                            group.addValueChangeListener(_ -> allow());
                        });
        add(t, n, m, stage, Dom.box("div", "go", need, check));
    }

    private Guess guess() {
        return new Guess(t.getValue(), n.getValue(), m.getValue(), stage.getValue());
    }

    private void allow() {
        boolean complete = groups().noneMatch(RadioButtonGroup::isEmpty);
        check.setEnabled(complete);
        need.setVisible(!complete);
    }

    private Stream<RadioButtonGroup<?>> groups() {
        return Stream.of(t, n, m, stage);
    }
}
