package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.islet.core.content.FactId;
import org.islet.core.content.Inline;
import org.islet.core.content.LessonId;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.content.TermId;
import org.jspecify.annotations.Nullable;

/** Turns the Markdown inside a block into {@link Inline}s, noting what it refers to. */
final class InlineReader {

    private final LessonPlaces places;
    private final Problems problems;
    private final List<Reference> references;

    InlineReader(LessonPlaces places, Problems problems, List<Reference> references) {
        this.places = places;
        this.problems = problems;
        this.references = references;
    }

    /** What stands inside a node. */
    List<Inline> inside(Node parent) {
        return from(parent.getFirstChild(), null);
    }

    /** What stands from one sibling up to, not including, another. */
    List<Inline> from(@Nullable Node first, @Nullable Node end) {
        var inlines = new ArrayList<Inline>();
        for (Node node = first; node != null && !node.equals(end); node = node.getNext()) {
            read(node).ifPresent(inline -> append(inlines, inline));
        }
        return inlines;
    }

    private Optional<Inline> read(Node node) {
        return switch (node) {
            case Text text -> Optional.of(new Inline.Words(curved(text)));
            case SoftLineBreak _, HardLineBreak _ -> Optional.of(new Inline.Words(" "));
            case StrongEmphasis _ -> Optional.of(new Inline.Strong(inside(node)));
            case Emphasis _ -> Optional.of(new Inline.Emphasis(inside(node)));
            case CitationMark mark -> citation(mark);
            case Link link -> link(link);
            case Image _ ->
                    refuse(
                            node,
                            "a figure must be a paragraph of its own",
                            "put empty lines around it");
            case HtmlInline _ -> refuse(node, "HTML is not allowed", "use Markdown");
            default ->
                    refuse(
                            node,
                            "this Markdown is not supported here ("
                                    + node.getClass().getSimpleName()
                                    + ")",
                            "use plain text, **strong** or *emphasis*");
        };
    }

    // What stands beside the text decides which way its first and last quote curve.
    private static String curved(Text text) {
        String before = touches(text.getPrevious()) ? "x" : "";
        String after = touches(text.getNext()) ? "x" : "";
        String curved = Typography.curved(before + text.getLiteral() + after);
        return curved.substring(before.length(), curved.length() - after.length());
    }

    private static boolean touches(@Nullable Node sibling) {
        return sibling != null
                && !(sibling instanceof SoftLineBreak)
                && !(sibling instanceof HardLineBreak);
    }

    private Optional<Inline> citation(CitationMark mark) {
        var facts = new ArrayList<FactId>();
        for (String name : Arrays.stream(mark.facts().split(",", -1)).map(String::strip).toList()) {
            parse(mark, name, FactId::new)
                    .ifPresent(
                            fact -> {
                                facts.add(fact);
                                refer(Reference.Kind.FACT, name, mark);
                            });
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Inline.Citation(facts));
    }

    private Optional<Inline> link(Link link) {
        String target = link.getDestination();
        String text = Plain.text(inside(link));
        if (target.startsWith("term:")) {
            String name = target.substring("term:".length());
            refer(Reference.Kind.TERM, name, link);
            return parse(link, name, TermId::new).map(term -> new Inline.TermLink(term, text));
        }
        if (target.startsWith("section:")) {
            String name = target.substring("section:".length());
            refer(Reference.Kind.SECTION, name, link);
            return parse(link, name, InlineReader::section)
                    .map(section -> new Inline.SectionLink(section, text));
        }
        return refuse(
                link,
                "the link target \"" + target + "\" is not allowed",
                "link to term:name or section:lesson/section; sources are cited as [^fact]");
    }

    static SectionRef section(String name) {
        String[] names = name.split("/", -1);
        if (names.length != 2) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" does not name a section; write section:lesson/section");
        }
        return new SectionRef(new LessonId(names[0]), new SectionId(names[1]));
    }

    private <T> Optional<T> parse(Node at, String name, Function<String, T> type) {
        try {
            return Optional.of(type.apply(name));
        } catch (IllegalArgumentException refused) {
            problems.add(places.of(at), refused);
            return Optional.empty();
        }
    }

    private void refer(Reference.Kind kind, String name, Node at) {
        references.add(new Reference(kind, name, places.of(at)));
    }

    private <T> Optional<T> refuse(Node at, String what, String remedy) {
        problems.add(places.of(at), what, remedy);
        return Optional.empty();
    }

    // The parser cuts text at every character that might have meant something.
    private static void append(List<Inline> inlines, Inline next) {
        if (next instanceof Inline.Words(var more)
                && !inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Words(var before)) {
            inlines.set(inlines.size() - 1, new Inline.Words(before + more));
        } else {
            inlines.add(next);
        }
    }
}
