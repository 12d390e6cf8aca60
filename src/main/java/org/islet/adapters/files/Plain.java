package org.islet.adapters.files;

import java.util.List;
import org.islet.core.content.Block;
import org.islet.core.content.Inline;

/** The bare words of blocks and inlines. */
final class Plain {

    private Plain() {}

    static String text(List<Inline> inlines) {
        var text = new StringBuilder();
        inlines.forEach(inline -> text.append(text(inline)));
        return text.toString().strip();
    }

    /** How many words a reader meets. */
    static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Plain::words).sum();
    }

    private static String text(Inline inline) {
        return switch (inline) {
            case Inline.Words(var text) -> text;
            case Inline.Strong(var content) -> text(content);
            case Inline.Emphasis(var content) -> text(content);
            case Inline.TermLink(_, var text) -> text;
            case Inline.SectionLink(_, var text) -> text;
            case Inline.Citation _ -> "";
        };
    }

    private static int words(Block block) {
        return switch (block) {
            case Block.Subheading(var text) -> count(text);
            case Block.Paragraph(var text) -> count(text);
            case Block.Listing(_, var items) -> items.stream().mapToInt(Plain::words).sum();
            case Block.Table(var headings, var rows) ->
                    headings.stream().mapToInt(Plain::count).sum()
                            + rows.stream().flatMap(List::stream).mapToInt(Plain::count).sum();
            case Block.Figure figure -> count(figure.caption());
            case Block.Callout(_, var title, var body) -> count(title) + words(body);
            case Block.SourcesDiffer(var question, var positions, var advice) ->
                    count(question)
                            + positions.stream().mapToInt(each -> count(each.says())).sum()
                            + words(advice);
            case Block.Check _ -> 0;
        };
    }

    private static int count(List<Inline> inlines) {
        return count(text(inlines));
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
