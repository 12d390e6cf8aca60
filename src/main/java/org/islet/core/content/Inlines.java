package org.islet.core.content;

import java.util.List;
import java.util.stream.Stream;

/** Finds the pieces of text in blocks, in reading order, those inside others included. */
final class Inlines {

    private Inlines() {}

    /** All pieces of text in the blocks. */
    static Stream<Inline> in(List<Block> blocks) {
        return blocks.stream().flatMap(Inlines::in);
    }

    private static Stream<Inline> in(Block block) {
        return switch (block) {
            case Block.Subheading(var text) -> within(text);
            case Block.Paragraph(var text) -> within(text);
            case Block.Listing(_, var items) -> items.stream().flatMap(Inlines::in);
            case Block.Table(var headings, var rows) ->
                    Stream.concat(
                            headings.stream().flatMap(Inlines::within),
                            rows.stream().flatMap(List::stream).flatMap(Inlines::within));
            case Block.Figure _, Block.Check _ -> Stream.empty();
            case Block.Callout(_, _, var body) -> in(body);
            case Block.SourcesDiffer(_, var positions, var advice) ->
                    Stream.concat(
                            positions.stream().flatMap(position -> within(position.says())),
                            in(advice));
        };
    }

    private static Stream<Inline> within(List<Inline> text) {
        return text.stream()
                .flatMap(
                        inline ->
                                switch (inline) {
                                    case Inline.Strong(var content) ->
                                            Stream.concat(Stream.of(inline), within(content));
                                    case Inline.Emphasis(var content) ->
                                            Stream.concat(Stream.of(inline), within(content));
                                    case Inline.Words _,
                                            Inline.TermLink _,
                                            Inline.SectionLink _,
                                            Inline.Citation _ ->
                                            Stream.of(inline);
                                });
    }
}
