package org.islet.core.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the facts that blocks cite, in reading order. */
public final class Citations {

    private Citations() {}

    /** The facts cited anywhere in the blocks. */
    public static Set<FactId> in(List<Block> blocks) {
        var facts = new LinkedHashSet<FactId>();
        blocks.forEach(block -> collect(block, facts));
        return facts;
    }

    private static void collect(Block block, Set<FactId> facts) {
        switch (block) {
            case Block.Subheading(var text) -> collectInline(text, facts);
            case Block.Paragraph(var text) -> collectInline(text, facts);
            case Block.Listing(_, var items) ->
                    items.forEach(item -> item.forEach(inner -> collect(inner, facts)));
            case Block.Table(var headings, var rows) -> {
                headings.forEach(cell -> collectInline(cell, facts));
                rows.forEach(row -> row.forEach(cell -> collectInline(cell, facts)));
            }
            case Block.Figure _, Block.Check _ -> {}
            case Block.Callout(_, _, var body) -> body.forEach(inner -> collect(inner, facts));
            case Block.SourcesDiffer(_, var positions, var advice) -> {
                positions.forEach(position -> collectInline(position.says(), facts));
                advice.forEach(inner -> collect(inner, facts));
            }
        }
    }

    private static void collectInline(List<Inline> text, Set<FactId> facts) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Citation(var cited) -> facts.addAll(cited);
                case Inline.Strong(var content) -> collectInline(content, facts);
                case Inline.Emphasis(var content) -> collectInline(content, facts);
                case Inline.Words _, Inline.TermLink _, Inline.SectionLink _ -> {}
            }
        }
    }
}
