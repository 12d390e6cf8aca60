package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.islet.core.content.Course;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.Revisit;
import org.islet.core.progress.Try;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** What to look at again, with a link to the very section. */
final class RevisitCard extends Section {

    /**
     * A try of which the learner was certain.
     *
     * @param section where to read; empty if no section teaches it
     */
    record Certain(Try missed, Optional<SectionRef> section) {}

    /** A card under a heading of the level that the page needs. */
    RevisitCard(HtmlContainer heading, Course course, List<Revisit> revisits) {
        this(heading, course, revisits, List.of());
    }

    /**
     * A card that begins with what the learner was certain of.
     *
     * @param certain what the learner was certain of, and what did not earn all points
     */
    RevisitCard(
            HtmlContainer heading, Course course, List<Revisit> revisits, List<Certain> certain) {
        addClassName("card");
        heading.setText(text("revisit.title"));
        add(Dom.box("header", "", heading));
        if (revisits.isEmpty()) {
            add(Dom.words("p", "muted", text("revisit.nothing")));
        }
        certain.forEach(one -> add(entry(course, one)));
        revisits.forEach(revisit -> add(entry(course, revisit)));
    }

    private static Component entry(Course course, Certain certain) {
        var score = certain.missed().score();
        var links = Dom.box("div", "row");
        certain.section().ifPresent(section -> addLink(course, section, links));
        return Dom.box(
                "div",
                "rev certain",
                Dom.box(
                        "span",
                        "badge retry",
                        new Icon("triangle-alert"),
                        Dom.text(text("revisit.certain"))),
                Dom.words("b", "", certain.missed().question().head().stem()),
                Dom.words("p", "", text("revisit.points", score.points(), score.max())),
                links);
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
