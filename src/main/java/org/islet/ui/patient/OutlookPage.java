package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.islet.core.content.Chunk;
import org.islet.core.content.Citations;
import org.islet.core.content.Course;
import org.islet.core.content.FactId;
import org.islet.core.content.OutlookFigures;
import org.islet.core.content.Source;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.LessonBlocks;
import org.islet.ui.shared.References;

/**
 * Survival figures, behind a choice. Before somebody asks for the numbers, the browser is not even
 * sent them.
 */
final class OutlookPage extends Article {

    private final Chunk chunk;
    private final OutlookFigures figures;
    private final Course course;
    private final References references;
    private final PageNav nav;

    OutlookPage(
            Chunk chunk,
            OutlookFigures figures,
            Course course,
            References references,
            PageNav nav) {
        this.chunk = chunk;
        this.figures = figures;
        this.course = course;
        this.references = references;
        this.nav = nav;
        addClassName("po");
        choose();
    }

    private void choose() {
        removeAll();
        removeClassName("nums");
        add(new Heading(chunk.title()));
        LessonBlocks.plain(course, references).addSection(this, chunk.blocks());
        add(choice(), new FromLine(Citations.in(chunk.blocks()), references));
        nav.plain();
    }

    private Component choice() {
        var choice =
                Dom.box(
                        "div",
                        "choice",
                        button("not-now", nav::goOn),
                        button("idea", this::showIdea),
                        button("numbers", this::showNumbers));
        choice.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("patient.outlook.choice"));
        return choice;
    }

    private static Component button(String name, Runnable action) {
        var button = new NativeButton(text("patient.outlook.choice." + name), _ -> action.run());
        button.addClassName("btn");
        button.setTestId(name);
        return button;
    }

    // Names its sources without opening them: what they say has numbers in it.
    private void showIdea() {
        removeAll();
        add(
                new Heading(text("patient.outlook.idea.title")),
                Dom.words("p", "", text("patient.outlook.idea")),
                Dom.words("p", "", text("patient.outlook.idea.not-you")),
                Dom.words("p", "", text("patient.outlook.ask")),
                Dom.words("p", "from", text("patient.from") + " " + sources()));
        nav.backTo(this::choose);
    }

    private String sources() {
        var cited = new LinkedHashSet<FactId>();
        figures.groups().forEach(group -> cited.addAll(group.citations()));
        return references.sources(cited).stream()
                .map(Source::shortName)
                .collect(Collectors.joining(", "));
    }

    private void showNumbers() {
        removeAll();
        addClassName("nums");
        add(
                new Heading(text("patient.outlook.numbers.title")),
                new GroupFigures(figures, references));
        nav.hides(this::choose);
    }
}
