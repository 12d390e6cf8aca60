package org.islet.ui.learner;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.ui.shared.ChoiceEditor;
import org.islet.ui.shared.ItemEditor;

/** Where a learner answers an item and, once there is an answer, says how sure it is. */
final class AnswerForm extends Div {

    private final DrawnItem item;
    private final ItemEditor editor;
    private final CertaintyRow certainty;

    /**
     * The form for an item.
     *
     * @param questionId id of the element that asks the question; it labels the editor
     * @param start the answer so far
     * @param onChange told every new answer of the learner, and every change of certainty
     * @param onEnter run when the learner presses Enter in the form
     */
    AnswerForm(
            DrawnItem item,
            String questionId,
            Given start,
            Consumer<AnswerForm> onChange,
            Consumer<AnswerForm> onEnter) {
        this.item = item;
        this.certainty = new CertaintyRow(start.certainty(), () -> onChange.accept(this));
        this.editor =
                ItemEditor.of(
                        item,
                        questionId,
                        start.response(),
                        response -> {
                            ask(response);
                            onChange.accept(this);
                        });
        ask(start.response());
        add(editor, certainty);
        editor.field()
                .ifPresent(
                        field ->
                                Shortcuts.addShortcutListener(
                                                this, () -> onEnter.accept(this), Key.ENTER)
                                        .listenOn(field, certainty)
                                        .setResetFocusOnActiveElement(true));
    }

    /** A form that shows an answer and takes none. */
    static AnswerForm shown(DrawnItem item, String questionId, Response response) {
        var form =
                new AnswerForm(
                        item,
                        questionId,
                        new Given(response, Certainty.NOT_ASKED),
                        _ -> {},
                        _ -> {});
        form.dropCertainty();
        form.editor.setEnabled(false);
        form.addClassName("given");
        return form;
    }

    /** Leaves out the question how sure the learner is. */
    void dropCertainty() {
        certainty.removeFromParent();
    }

    /** The answer as it stands. */
    Given given() {
        return new Given(editor.response(), certainty.certainty());
    }

    /** What the answer still needs before it can be checked, in words; empty if nothing. */
    Optional<String> missing() {
        return ItemEditor.missing(item.question(), editor.response());
    }

    /** Whether a letter picks the option beside it. */
    boolean takesLetters() {
        return editor instanceof ChoiceEditor;
    }

    /** Whether Enter asks for what comes next. */
    boolean takesEnter() {
        return editor.field().isPresent();
    }

    private void ask(Response response) {
        certainty.setVisible(ItemEditor.missing(item.question(), response).isEmpty());
    }
}
