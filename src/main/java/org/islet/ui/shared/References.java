package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.islet.core.content.Course;
import org.islet.core.content.Fact;
import org.islet.core.content.FactId;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.Source;
import org.islet.core.content.TermId;

/**
 * The chips that name sources and the terms that explain themselves, with the one popover that
 * serves them all.
 *
 * <p>A page has dozens of them; a popover each would weigh more than its text.
 */
public final class References extends HtmlContainer {

    // What presses a button, here for what is not one.
    private static final String PRESSED =
            "event.key === '%s' || event.key === '%s'"
                    .formatted(Key.ENTER.getKeys().getFirst(), Key.SPACE.getKeys().getFirst());

    private final Course course;
    private final Popover popover = new Popover();

    /**
     * For the texts of a course. The component itself holds the popover and has to be on the page.
     */
    public References(Course course) {
        super("div");
        this.course = course;
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.addThemeVariants(PopoverVariant.ARROW);
        popover.setAutofocus(true);
        popover.addClassName("kt-pop");
        add(popover);
    }

    /**
     * A chip for each document that the facts come from. Facts that the course no longer has are
     * left out.
     */
    public List<Component> chips(List<FactId> cited) {
        Map<Source, List<Fact>> bySource = new LinkedHashMap<>();
        for (Fact fact : known(cited)) {
            var source = course.sources().get(fact.id().source());
            if (source != null) {
                bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(fact);
            }
        }
        var chips = new ArrayList<Component>();
        bySource.forEach((source, facts) -> chips.add(chip(source, facts)));
        return chips;
    }

    /** A word of the text that opens its explanation. */
    public Component term(TermId id, String words) {
        var term = course.terms().get(id);
        if (term == null) {
            return new Span(words);
        }
        // Not a button element: that is a box of its own, which cannot break across lines and from
        // which a bracket or comma after it would fall off.
        var opener = new Span(words);
        opener.addClassName("term");
        opener.getElement()
                .setAttribute("role", "button")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-haspopup", "dialog");
        Runnable explain = () -> open(opener, text("term.label", term.term()), explanation(term));
        opener.addClickListener(_ -> explain.run());
        opener.getElement()
                .addEventListener("keydown", _ -> explain.run())
                .setFilter(PRESSED)
                .preventDefault();
        return opener;
    }

    /** The documents behind facts, in the order of their first citation. */
    public Set<Source> sources(Iterable<FactId> cited) {
        var sources = new LinkedHashSet<Source>();
        for (FactId id : cited) {
            var source = course.sources().get(id.source());
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** When a document was reviewed, in words. */
    public static String reviewed(Source source) {
        return source.reviewed()
                .map(date -> text("source.reviewed", Texts.date(date)))
                .orElseGet(() -> text("source.undated"));
    }

    private List<Fact> known(List<FactId> cited) {
        var facts = new ArrayList<Fact>();
        for (FactId id : cited) {
            var fact = course.facts().get(id);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private Component chip(Source source, List<Fact> facts) {
        var button = opener("cite", source.shortName());
        button.addClickListener(
                _ ->
                        open(
                                button,
                                text("cite.label", source.shortName()),
                                reference(source, facts)));
        return button;
    }

    private static NativeButton opener(String className, String words) {
        var button = new NativeButton(words);
        button.addClassName(className);
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        return button;
    }

    private void open(Component target, String label, Component content) {
        if (popover.isOpened()) {
            popover.close();
        }
        popover.removeAll();
        popover.add(content);
        popover.setAriaLabel(label);
        popover.setTarget(target);
        popover.open();
    }

    private static Component reference(Source source, List<Fact> facts) {
        var box = Dom.box("div", "kt");
        box.add(
                Dom.words("b", "", source.title()),
                Dom.words("span", "say", source.publisher() + ". " + reviewed(source)));
        var sections = new LinkedHashSet<String>();
        facts.forEach(fact -> sections.add(fact.section()));
        sections.forEach(
                section -> box.add(Dom.words("span", "def", text("cite.section", section))));
        facts.forEach(fact -> box.add(Dom.words("span", "def", fact.says())));
        return box;
    }

    private Component explanation(GlossaryTerm term) {
        var box = Dom.box("div", "kt", Dom.words("b", "", term.term()));
        if (!term.say().isEmpty()) {
            box.add(Dom.words("span", "say", term.say()));
        }
        box.add(Dom.words("span", "def", term.means()));
        var named = sources(term.citations());
        named.forEach(
                source ->
                        box.add(
                                Dom.words(
                                        "span",
                                        "say",
                                        text("term.from", source.shortName(), reviewed(source)))));
        return box;
    }
}
