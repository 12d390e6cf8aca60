package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.GentleQuestion.Choice;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;

/**
 * A question that shows whether the page before it explained well. Whatever is chosen, the idea is
 * put in another way. Who chooses nothing is shown the answer too.
 */
final class QuestionPage extends Article {

    private static final String HEADING = "question";

    private final List<GentleQuestion> questions;
    private final PageNav nav;

    QuestionPage(List<GentleQuestion> questions, PageNav nav) {
        this.questions = questions;
        this.nav = nav;
        addClassName("pq");
        ask(0);
    }

    private void ask(int place) {
        var choices = Choices.of(questions.get(place));
        var heading = new Heading(questions.get(place).stem());
        heading.setId(HEADING);
        // It is there before it speaks; else screen readers would not hear it.
        var again = new Div();
        again.getElement().setAttribute("role", "status");
        again.setTestId("again");
        var group = group(choices);
        removeAll();
        add(Dom.words("p", "eyebrow", text("patient.question.eyebrow")), heading, again, group);
        if (questions.size() > 1) {
            add(anotherWay((place + 1) % questions.size()));
        }
        nav.offer(
                text("patient.question.show"),
                () -> answer(choices, group.getOptionalValue(), again, group));
    }

    private void answer(Choices choices, Optional<Choice> chosen, Div again, Component group) {
        again.addClassName("again");
        again.add(
                new H2(text("patient.question.again")),
                Dom.words("p", "", chosen.orElse(choices.notSure()).again()));
        replace(group, marked(choices, chosen));
        nav.shown();
    }

    private static RadioButtonGroup<Choice> group(Choices choices) {
        var group = new RadioButtonGroup<Choice>();
        group.addClassName("opts");
        group.setItems(choices.inOrder());
        group.setRenderer(new ComponentRenderer<>(choice -> card(choice.text())));
        group.setAriaLabelledBy(HEADING);
        group.setTestId("choices");
        return group;
    }

    /** The inside of something to tap: a ring and words. */
    static Component card(String words) {
        return new Span(Dom.silent(Dom.box("span", "o")), Dom.words("span", "tx", words));
    }

    // Only the answer and what was chosen, each in its place.
    private static Component marked(Choices choices, Optional<Choice> chosen) {
        var list = Dom.box("ul", "opts");
        for (Choice choice : choices.inOrder()) {
            boolean mine = chosen.filter(choice::equals).isPresent();
            if (choice.answer() || mine) {
                list.add(marked(choice, mine));
            }
        }
        return list;
    }

    private static Component marked(Choice choice, boolean mine) {
        var mark = Dom.silent(Dom.box("span", choice.answer() ? "ck" : "o"));
        if (choice.answer()) {
            mark.add(new Icon("check"));
        }
        var tags = Dom.box("span", "tags");
        if (choice.answer()) {
            tags.add(Dom.words("span", "here", text("patient.question.here")));
        }
        if (mine) {
            tags.add(Dom.words("span", "mine", text("patient.question.mine")));
        }
        return Dom.box(
                "li",
                choice.answer() ? "opt here" : "opt mine",
                mark,
                Dom.words("span", "tx", choice.text()),
                tags);
    }

    private Component anotherWay(int place) {
        var button = new NativeButton(text("patient.question.another"), _ -> ask(place));
        button.addClassNames("btn", "quiet", "edge");
        button.setTestId("another");
        return Dom.box("p", "another", button);
    }
}
