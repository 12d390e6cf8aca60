package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.islet.core.content.Block;
import org.islet.core.content.Block.Callout.Kind;
import org.islet.core.content.Inline;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SourceId;
import org.jspecify.annotations.Nullable;

/** Turns the Markdown below the headings of a lesson into {@link Block}s. */
final class BlockReader {

    private static final Pattern CALLOUT = Pattern.compile("\\[!([a-z-]+)]\\s*(.*)");
    private static final String FIGURE = "figure:";
    private static final String OUTSIDE = "outside";

    private final LessonPlaces places;
    private final Problems problems;
    private final List<Reference> references;
    private final InlineReader inlines;

    BlockReader(LessonPlaces places, Problems problems, List<Reference> references) {
        this.places = places;
        this.problems = problems;
        this.references = references;
        this.inlines = new InlineReader(places, problems, references);
    }

    /** The text of a node without its marks. */
    String plain(Node node) {
        return Plain.text(inlines.inside(node));
    }

    /** Reads one block; empty if it is not right, which is then complained of. */
    Optional<Block> read(Node node) {
        return switch (node) {
            case Heading heading -> subheading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> Optional.of(new Block.Listing(false, items(list)));
            case OrderedList list -> Optional.of(new Block.Listing(true, items(list)));
            case TableBlock table -> table(table);
            case BlockQuote quote -> callout(quote);
            case FencedCodeBlock fence -> check(fence);
            case HtmlBlock _ -> refuse(node, "HTML is not allowed", "use Markdown");
            default ->
                    refuse(
                            node,
                            "this Markdown is not supported ("
                                    + node.getClass().getSimpleName()
                                    + ")",
                            "use headings, paragraphs, lists, tables, callouts and figures");
        };
    }

    private List<Block> all(@Nullable Node first) {
        var blocks = new ArrayList<Block>();
        for (Node node = first; node != null; node = node.getNext()) {
            read(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> subheading(Heading heading) {
        if (heading.getLevel() != 2) {
            return refuse(
                    heading,
                    "a heading inside a section has %d marks".formatted(heading.getLevel()),
                    "begin it with \"## \"");
        }
        return Optional.of(new Block.Subheading(inlines.inside(heading)));
    }

    private Optional<Block> paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            return figure(image);
        }
        return Optional.of(new Block.Paragraph(inlines.inside(paragraph)));
    }

    private Optional<Block> figure(Image image) {
        String target = image.getDestination();
        if (!target.startsWith(FIGURE)) {
            return refuse(
                    image,
                    "the picture \"" + target + "\" is not a figure",
                    "write ![what it shows](figure:name \"caption\")");
        }
        String name = target.substring(FIGURE.length());
        String caption = image.getTitle() == null ? "" : image.getTitle();
        try {
            var figure = new Block.Figure(name, plain(image), caption);
            references.add(new Reference(Reference.Kind.FIGURE, name, places.of(image)));
            return Optional.of(figure);
        } catch (IllegalArgumentException refused) {
            problems.add(places.of(image), refused);
            return Optional.empty();
        }
    }

    private List<List<Block>> items(ListBlock list) {
        var items = new ArrayList<List<Block>>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(all(item.getFirstChild()));
        }
        return items;
    }

    private Optional<Block> table(TableBlock table) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (Node row = group.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return Optional.of(new Block.Table(rows.getFirst(), rows.subList(1, rows.size())));
    }

    private List<List<Inline>> cells(Node row) {
        var cells = new ArrayList<List<Inline>>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(inlines.inside(cell));
            }
        }
        return cells;
    }

    private Optional<Block> check(FencedCodeBlock fence) {
        if (!"check".equals(fence.getInfo())) {
            return refuse(
                    fence,
                    "a code block has no use here",
                    "only ```check with a question's id is known");
        }
        String name = fence.getLiteral().strip();
        try {
            var check = new Block.Check(new QuestionId(name));
            references.add(new Reference(Reference.Kind.CHECK, name, places.of(fence)));
            return Optional.of(check);
        } catch (IllegalArgumentException refused) {
            problems.add(places.of(fence), refused);
            return Optional.empty();
        }
    }

    private Optional<Block> callout(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph marked)) {
            return notACallout(quote);
        }
        @Nullable Node lineEnd = marked.getFirstChild();
        while (lineEnd != null && !(lineEnd instanceof SoftLineBreak)) {
            lineEnd = lineEnd.getNext();
        }
        Matcher marker = CALLOUT.matcher(Plain.text(inlines.from(marked.getFirstChild(), lineEnd)));
        if (!marker.matches()) {
            return notACallout(quote);
        }
        var firstLines =
                lineEnd == null ? List.<Inline>of() : inlines.from(lineEnd.getNext(), null);
        return switch (marker.group(1)) {
            case "in-practice" -> callout(Kind.IN_PRACTICE, marker.group(2), firstLines, marked);
            case "ask-your-team" ->
                    callout(Kind.ASK_YOUR_TEAM, marker.group(2), firstLines, marked);
            case "scope" -> callout(Kind.SCOPE, marker.group(2), firstLines, marked);
            case "sources-differ" -> sourcesDiffer(quote, marker.group(2), marked);
            default -> notACallout(quote);
        };
    }

    private Optional<Block> callout(Kind kind, String title, List<Inline> firstLines, Node marked) {
        var body = new ArrayList<Block>();
        if (!firstLines.isEmpty()) {
            body.add(new Block.Paragraph(firstLines));
        }
        body.addAll(all(marked.getNext()));
        return Optional.of(new Block.Callout(kind, title, body));
    }

    private Optional<Block> notACallout(Node quote) {
        return refuse(
                quote,
                "a block quote must be a callout",
                "begin it with [!in-practice], [!ask-your-team], [!scope] or [!sources-differ]");
    }

    private Optional<Block> sourcesDiffer(BlockQuote quote, String question, Node marked) {
        if (!(marked.getNext() instanceof BulletList list)) {
            return refuse(
                    quote,
                    "a sources-differ callout needs a list of what each source says",
                    "write \"- **source-id** what it says [^fact]\", one line a source");
        }
        var positions = new ArrayList<Block.SourcesDiffer.Position>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            position((ListItem) item).ifPresent(positions::add);
        }
        try {
            return Optional.of(new Block.SourcesDiffer(question, positions, all(list.getNext())));
        } catch (IllegalArgumentException refused) {
            problems.add(places.of(quote), refused);
            return Optional.empty();
        }
    }

    private Optional<Block.SourcesDiffer.Position> position(ListItem item) {
        Node paragraph = item.getFirstChild();
        if (!(paragraph instanceof Paragraph)
                || !(paragraph.getFirstChild() instanceof StrongEmphasis name)) {
            return refuse(
                    item,
                    "this item does not say whose position it is",
                    "begin it with the source's id in bold, or with **outside**");
        }
        var says = new ArrayList<>(inlines.from(name.getNext(), null));
        if (!says.isEmpty() && says.getFirst() instanceof Inline.Words(var first)) {
            says.set(0, new Inline.Words(first.stripLeading()));
        }
        String source = plain(name);
        if (source.equals(OUTSIDE)) {
            return Optional.of(new Block.SourcesDiffer.Position(null, says));
        }
        try {
            var position = new Block.SourcesDiffer.Position(new SourceId(source), says);
            references.add(new Reference(Reference.Kind.SOURCE, source, places.of(item)));
            return Optional.of(position);
        } catch (IllegalArgumentException refused) {
            problems.add(places.of(item), refused);
            return Optional.empty();
        }
    }

    private <T> Optional<T> refuse(Node at, String what, String remedy) {
        problems.add(places.of(at), what, remedy);
        return Optional.empty();
    }
}
