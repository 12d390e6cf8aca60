package org.islet.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response;

/** Where a learner answers an item. One subclass a kind of answering. */
public abstract sealed class ItemEditor extends Div permits ChoiceEditor, NumericEditor {

    /**
     * The editor for an item.
     *
     * @param questionId id of the element that asks the question; it labels the editor
     * @param start the answer so far
     * @param onAnswer told every new answer of the learner
     */
    public static ItemEditor of(
            DrawnItem item, String questionId, Response start, Consumer<Response> onAnswer) {
        return switch (item.question()) {
            case ChoiceQuestion choice ->
                    new ChoiceEditor(choice, item.order(), questionId, start, onAnswer);
            case Numeric numeric -> new NumericEditor(numeric, questionId, start, onAnswer);
        };
    }

    /** The answer as it stands. */
    public abstract Response response();

    /** What the keyboard works on; Enter there asks for the check. */
    public abstract Component field();
}
