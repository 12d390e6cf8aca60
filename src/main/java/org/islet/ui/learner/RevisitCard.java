package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.islet.core.content.Course;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.Revisit;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** What to look at again, with a link to the very section. */
final class RevisitCard extends Section {

    /** A card under a heading of the level that the page needs. */
    RevisitCard(HtmlContainer heading, Course course, List<Revisit> revisits) {
        addClassName("card");
        heading.setText(text("revisit.title"));
        add(Dom.box("header", "", heading));
        if (revisits.isEmpty()) {
            add(Dom.words("p", "muted", text("revisit.nothing")));
        }
        revisits.forEach(revisit -> add(entry(course, revisit)));
    }

    private static Component entry(Course course, Revisit revisit) {
        var links = Dom.box("div", "row");
        revisit.sections().forEach(section -> addLink(course, section, links));
        return Dom.box(
                "div",
                "rev",
                Dom.words("b", "", revisit.objective().text()),
                Dom.words("p", "", text("revisit.missed", revisit.missed().size())),
                links);
    }

    private static void addLink(Course course, SectionRef ref, HtmlContainer links) {
        course.lesson(ref.lesson())
                .ifPresent(
                        lesson ->
                                lesson.section(ref.section())
                                        .ifPresent(
                                                section ->
                                                        links.add(
                                                                Links.link(
                                                                        LearnerNavigation.section(
                                                                                ref),
                                                                        "",
                                                                        new Icon("book-open"),
                                                                        Dom.text(
                                                                                text(
                                                                                        "revisit.read",
                                                                                        section
                                                                                                .shortName(),
                                                                                        lesson
                                                                                                .minutesFor(
                                                                                                        section)))))));
    }
}
