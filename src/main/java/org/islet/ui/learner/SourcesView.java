package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.islet.application.ContentLibrary;
import org.islet.core.content.Source;
import org.islet.core.content.Trace;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Texts;

/** The documents that the course rests on, and what the course is not. */
@Route(value = LearnerNavigation.SOURCES, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class SourcesView extends Div implements HasDynamicTitle {

    SourcesView(ContentLibrary library) {
        addClassNames("page", "sources");
        var course = library.course();
        var documents = Dom.box("ul", "docs");
        course.sources().values().forEach(source -> documents.add(card(source, library.trace())));
        add(
                Dom.box(
                        "header",
                        "tophead",
                        Dom.box(
                                "div",
                                "",
                                new H1(text("sources.title")),
                                Dom.words("p", "muted", course.about()))),
                documents);
    }

    @Override
    public String getPageTitle() {
        return text("title", text("sources.title"));
    }

    private static HtmlContainer card(Source source, Trace trace) {
        var address = new Anchor(source.address().toString(), source.address().getHost());
        address.getElement().setAttribute("rel", "external noreferrer");
        var facts =
                Dom.box(
                        "dl",
                        "",
                        Dom.words("dt", "", text("sources.reviewed")),
                        Dom.words(
                                "dd",
                                "",
                                source.reviewed()
                                        .map(Texts::date)
                                        .orElseGet(() -> text("source.undated"))),
                        Dom.words("dt", "", text("sources.address")),
                        Dom.box("dd", "", address),
                        Dom.words("dt", "", text("sources.facts")),
                        Dom.box(
                                "dd",
                                "",
                                Links.link(
                                        LearnerNavigation.source(source.id()),
                                        "",
                                        text("sources.count", trace.factsOf(source.id()).size()))),
                        Dom.words("dt", "", text("sources.use")),
                        Dom.words("dd", "", source.use()));
        return Dom.box(
                "li",
                "card doc",
                Dom.box(
                        "div",
                        "",
                        Dom.words("span", "cite", source.shortName()),
                        new H2(source.title()),
                        Dom.words("p", "muted", source.publisher())),
                facts);
    }
}
