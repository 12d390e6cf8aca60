package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.PatientLesson;
import org.islet.ui.shared.Dom;

/** The lesson in a few sentences, one thing to do with its steps to tick, and where to go on. */
final class SummaryPage extends Article {

    private static final String STEPS = "steps";

    SummaryPage(PatientLesson lesson, Optional<Topic> next) {
        addClassNames("po", "sum");
        var sentences = Dom.box("ul", "list");
        lesson.summary().forEach(sentence -> sentences.add(Dom.words("li", "", sentence)));
        add(new Heading(text("patient.summary.title")), sentences, action(lesson), onward(next));
    }

    private static Component action(PatientLesson lesson) {
        var card =
                Dom.box(
                        "section",
                        "card",
                        new H2(text("patient.summary.action")),
                        Dom.words("p", "", lesson.action()));
        if (!lesson.steps().isEmpty()) {
            var heading = new H3(text("patient.summary.steps"));
            heading.setId(STEPS);
            card.add(heading, checklist(lesson.steps()));
        }
        return card;
    }

    // Ticks are for the eye only; the server forgets them with the page.
    private static Component checklist(List<String> steps) {
        var boxes = new CheckboxGroup<String>();
        boxes.addClassName("opts");
        boxes.setItems(steps.stream().distinct().toList());
        boxes.setRenderer(new ComponentRenderer<>(step -> new Span(Dom.words("span", "tx", step))));
        boxes.setAriaLabelledBy(STEPS);
        boxes.setTestId(STEPS);
        return boxes;
    }

    private static Component onward(Optional<Topic> next) {
        var onward = Dom.box("section", "onward", new H2(text("patient.summary.onward")));
        next.ifPresent(topic -> onward.add(TopicCard.to(topic)));
        onward.add(TopicCard.toAll());
        return onward;
    }
}
