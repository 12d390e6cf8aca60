package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.core.content.Numeric;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Unanswered;

/** A field for a number. A comma counts as a point, since half the world writes one. */
public final class NumericEditor extends ItemEditor {

    private static final String NUMBER = "-?[0-9]{1,9}(\\.[0-9]{1,6})?";

    private final TextField field = new TextField();

    NumericEditor(
            Numeric question, String questionId, Response start, Consumer<Response> onAnswer) {
        field.addClassName("numeric");
        field.setAriaLabelledBy(questionId);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutocomplete(Autocomplete.OFF);
        field.setHelperText(text("question.numeric.help"));
        field.setMaxLength(20);
        field.setManualValidation(true);
        field.setTestId("number");
        if (!question.unit().isEmpty()) {
            field.setSuffixComponent(new Span(question.unit()));
        }
        if (start instanceof Entered(var number)) {
            field.setValue(number.toPlainString());
        }
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                change -> {
                    boolean readable = field.isEmpty() || number().isPresent();
                    field.setInvalid(!readable);
                    field.setErrorMessage(readable ? "" : text("question.numeric.unreadable"));
                    if (change.isFromClient()) {
                        onAnswer.accept(response());
                    }
                });
        add(field);
    }

    @Override
    public Response response() {
        Optional<Response> entered = number().map(Entered::new);
        return entered.orElseGet(Unanswered::new);
    }

    @Override
    public Optional<Component> field() {
        return Optional.of(field);
    }

    private Optional<BigDecimal> number() {
        String typed = field.getValue().strip().replace(',', '.');
        return typed.matches(NUMBER) ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }
}
