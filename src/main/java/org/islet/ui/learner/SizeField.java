package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.islet.core.staging.MainTumor;
import org.islet.ui.shared.Dom;

/**
 * The size of a tumor: a slider for most sizes, and a field beside it for exact and for very large
 * ones. A comma counts as a point.
 */
final class SizeField extends Div {

    // In millimeters. Beyond its end the slider would be too coarse around 2 cm and 4 cm.
    private static final int SLIDER_ENDS = 80;
    private static final int[] LIMITS = {20, 40};
    private static final double PER_CENTIMETER = 10;
    private static final int SLIDER_TELLS_EACH_MILLISECONDS = 120;

    private final DecimalSlider slider =
            new DecimalSlider(MainTumor.SMALLEST / PER_CENTIMETER, SLIDER_ENDS / PER_CENTIMETER);
    private final TextField exact = new TextField();
    private final IntConsumer onChange;
    private int millimeters;

    SizeField(int start, IntConsumer onChange) {
        this.onChange = onChange;
        addClassName("size");
        prepareSlider();
        prepareField();
        set(start);
        var label = Dom.words("span", "lbl", text("stage-it.size"));
        label.setId("size");
        add(label, exact, slider, ticks());
    }

    int millimeters() {
        return millimeters;
    }

    private void prepareSlider() {
        slider.setStep(1 / PER_CENTIMETER);
        slider.setAriaLabelledBy("size");
        slider.setTestId("slider");
        slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
        slider.setValueChangeTimeout(SLIDER_TELLS_EACH_MILLISECONDS);
        slider.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        // Tenths are not exact in binary.
                        take(Math.toIntExact(Math.round(change.getValue() * PER_CENTIMETER)));
                    }
                });
    }

    private void prepareField() {
        exact.setAriaLabel(text("stage-it.size.exact"));
        exact.setSuffixComponent(new Span(text("stage-it.cm")));
        exact.getElement().setAttribute("inputmode", "decimal");
        exact.setAutocomplete(Autocomplete.OFF);
        exact.setManualValidation(true);
        exact.setErrorMessage(text("stage-it.size.refused"));
        exact.setMaxLength(10);
        exact.setTestId("exact");
        exact.setValueChangeMode(ValueChangeMode.LAZY);
        exact.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        var typed = read(change.getValue());
                        exact.setInvalid(typed.isEmpty());
                        typed.ifPresent(this::typed);
                    }
                });
    }

    private void typed(int size) {
        millimeters = size;
        slider.setValue(Math.min(size, SLIDER_ENDS) / PER_CENTIMETER);
        onChange.accept(size);
    }

    private void take(int size) {
        set(size);
        onChange.accept(size);
    }

    private void set(int size) {
        millimeters = size;
        exact.setInvalid(false);
        exact.setValue(StagingWords.centimeters(size));
        slider.setValue(Math.min(size, SLIDER_ENDS) / PER_CENTIMETER);
    }

    private static OptionalInt read(String typed) {
        String number = typed.strip().replace(',', '.');
        if (!number.matches("[0-9]{1,2}(\\.[0-9])?")) {
            return OptionalInt.empty();
        }
        int size = new BigDecimal(number).movePointRight(1).intValueExact();
        return size < MainTumor.SMALLEST || size > MainTumor.LARGEST
                ? OptionalInt.empty()
                : OptionalInt.of(size);
    }

    private static Component ticks() {
        var ticks = Dom.silent(Dom.box("div", "ticks"));
        for (int limit : LIMITS) {
            var tick = Dom.words("span", "", text("stage-it.tick", limit / 10));
            double share =
                    (limit - MainTumor.SMALLEST) * 100.0 / (SLIDER_ENDS - MainTumor.SMALLEST);
            tick.getStyle().set("--at", share + "%");
            ticks.add(tick);
        }
        return ticks;
    }
}
