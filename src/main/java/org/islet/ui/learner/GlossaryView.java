package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.islet.application.ContentLibrary;
import org.islet.core.content.GlossaryTerm;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.References;

/** The words of the course from A to Z, to look through or to search. */
@Route(value = LearnerNavigation.GLOSSARY, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class GlossaryView extends Div implements HasDynamicTitle {

    private final ContentLibrary library;
    private final FactUses uses;
    private final List<GlossaryTerm> terms;
    private final References references;
    private final Div list = new Div();

    GlossaryView(ContentLibrary library) {
        this.library = library;
        this.uses = new FactUses(library.course(), library.trace());
        this.terms =
                library.course().terms().values().stream()
                        .sorted(Comparator.comparing(term -> term.term().toLowerCase(Locale.ROOT)))
                        .toList();
        this.references = new References(library.course());
        addClassNames("page", "glossary");
        add(
                Dom.box(
                        "header",
                        "tophead",
                        Dom.box(
                                "div",
                                "",
                                new H1(text("glossary.title")),
                                Dom.words("p", "muted", text("glossary.about")))),
                search(),
                list,
                references);
        show("");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("glossary.title"));
    }

    private Component search() {
        var input = new Input();
        input.addClassName("input");
        input.setId("find");
        input.setType("search");
        input.getElement().setAttribute("autocomplete", "off");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.addValueChangeListener(change -> show(change.getValue()));
        var label = new NativeLabel(text("glossary.find"));
        label.setFor(input);
        return Dom.box(
                "div",
                "field find-field",
                label,
                Dom.box("div", "find", new Icon("search"), input));
    }

    private void show(String wanted) {
        String part = wanted.strip().toLowerCase(Locale.ROOT);
        var found =
                terms.stream()
                        .filter(term -> term.term().toLowerCase(Locale.ROOT).contains(part))
                        .toList();
        list.removeAll();
        if (!part.isEmpty()) {
            var status =
                    Dom.words(
                            "p", "sm muted", text("glossary.found", found.size(), wanted.strip()));
            status.getElement().setAttribute("role", "status");
            list.add(status);
        }
        if (found.isEmpty()) {
            list.add(nothing());
            return;
        }
        var letters =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        term ->
                                                term.term()
                                                        .substring(0, 1)
                                                        .toUpperCase(Locale.ROOT),
                                        TreeMap::new,
                                        Collectors.toList()));
        var jumps = Dom.box("nav", "az");
        jumps.getElement().setAttribute("aria-label", text("glossary.letters"));
        list.add(jumps);
        letters.forEach(
                (letter, entries) -> {
                    var jump = Links.link("glossary#letter-" + letter, "", letter);
                    jumps.add(jump);
                    list.add(letter(letter, entries));
                });
    }

    private Component letter(String letter, List<GlossaryTerm> entries) {
        var heading = new H2(letter);
        heading.setId("letter-" + letter);
        var definitions = Dom.box("dl", "");
        entries.forEach(term -> definitions.add(entry(term)));
        return Dom.box("section", "letter", heading, definitions);
    }

    private HtmlContainer entry(GlossaryTerm term) {
        var name = Dom.box("dt", "", Dom.text(term.term() + " "));
        if (!term.say().isEmpty()) {
            name.add(Dom.words("span", "say", term.say()));
        }
        var meaning = Dom.box("dd", "", Dom.text(term.means() + " "));
        meaning.add(references.chips(term.citations()));
        var entry = Dom.box("div", "entry", name, meaning);
        var sections = uses.lessons(library.trace().sectionsExplaining(term.id()));
        if (!sections.isEmpty()) {
            var taught = Dom.box("dd", "taught", Dom.text(text("glossary.taught") + " "));
            sections.forEach(taught::add);
            entry.add(taught);
        }
        entry.setId(term.id().value());
        return entry;
    }

    private static Component nothing() {
        return Dom.box(
                "div",
                "card empty",
                new Image("icons/logo.svg", ""),
                new H2(text("glossary.nothing")),
                Dom.words("p", "", text("glossary.nothing.more")));
    }
}
