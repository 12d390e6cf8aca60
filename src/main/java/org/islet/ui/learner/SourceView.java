package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.islet.application.ContentLibrary;
import org.islet.core.content.Fact;
import org.islet.core.content.LookAgain;
import org.islet.core.content.Source;
import org.islet.core.content.SourceId;
import org.islet.core.content.Trace;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.References;

/**
 * One document, heading by heading: what was taken from it, where that is taught and which
 * questions ask it. Whoever marks a heading as changed is told what to look at again.
 */
@Route(value = LearnerNavigation.SOURCES + "/:source", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final Set<Fact> changed = new LinkedHashSet<>();
    private final Div lookAgain = new Div();
    private String title = "";

    SourceView(ContentLibrary library) {
        this.library = library;
        addClassNames("page", "sources");
        lookAgain.getElement().setAttribute("role", "status");
        lookAgain.setTestId("look-again");
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var source =
                event.getRouteParameters()
                        .get("source")
                        .flatMap(name -> Named.of(name, SourceId::new))
                        .map(library.course().sources()::get);
        if (source.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            title = source.get().title();
            show(source.get());
        }
    }

    private void show(Source source) {
        var trace = library.trace();
        var headings = Dom.box("div", "heads");
        trace.headingsOf(source.id())
                .forEach((heading, facts) -> headings.add(heading(heading, facts, trace)));
        removeAll();
        changed.clear();
        lookAgain.removeAll();
        add(
                Dom.box(
                        "header",
                        "tophead",
                        Dom.box(
                                "div",
                                "",
                                Links.link(LearnerNavigation.SOURCES, "", text("sources.all")),
                                new H1(title),
                                Dom.words(
                                        "p",
                                        "muted",
                                        source.publisher() + ". " + References.reviewed(source)),
                                Dom.words("p", "muted", text("sources.how")))),
                lookAgain,
                headings);
    }

    private Component heading(String heading, List<Fact> facts, Trace trace) {
        var details = new NativeDetails();
        details.addClassName("head");
        details.setSummary(
                Dom.words("b", "", heading),
                Dom.words(
                        "span",
                        "cap",
                        text(
                                "sources.head",
                                facts.size(),
                                facts.stream()
                                        .flatMap(fact -> trace.sectionsTeaching(fact.id()).stream())
                                        .distinct()
                                        .count(),
                                facts.stream()
                                        .flatMap(fact -> trace.questionsAsking(fact.id()).stream())
                                        .distinct()
                                        .count())));
        // Hundreds of statements: each heading is filled when it is first opened.
        details.addToggleListener(
                toggle -> {
                    if (toggle.isOpened() && details.getContent() == null) {
                        details.setContent(Dom.box("div", "", mark(facts), list(facts)));
                    }
                });
        return details;
    }

    private Component mark(List<Fact> facts) {
        var box = new Input();
        box.setType("checkbox");
        box.setTestId("changed");
        box.setId("changed-" + facts.getFirst().id().value().replace('.', '-'));
        box.getElement()
                .addEventListener(
                        "change",
                        event ->
                                mark(
                                        facts,
                                        event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        var label = new NativeLabel(text("sources.changed"));
        label.setFor(box);
        return Dom.box("p", "mark", box, label);
    }

    private void mark(List<Fact> facts, boolean marked) {
        if (marked) {
            changed.addAll(facts);
        } else {
            facts.forEach(changed::remove);
        }
        lookAgain.removeAll();
        if (!changed.isEmpty()) {
            lookAgain.add(
                    new LookAgainCard(
                            library.course(),
                            library.trace(),
                            LookAgain.after(changed, library.trace())));
        }
    }

    private Component list(List<Fact> facts) {
        var uses = new FactUses(library.course(), library.trace());
        var list = Dom.box("ol", "factlist");
        facts.forEach(fact -> list.add(fact(fact, uses)));
        return list;
    }

    private static HtmlContainer fact(Fact fact, FactUses uses) {
        var item =
                Dom.box(
                        "li",
                        "",
                        Dom.words("p", "", fact.says()),
                        Dom.words("p", "cap", text("sources.lines", fact.lines())));
        item.setId(fact.id().value());
        item.add(uses.of(fact));
        return item;
    }
}
