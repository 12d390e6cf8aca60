package org.islet.adapters.files;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** The mark {@code [^fact, fact]} in Markdown. */
final class CitationMark extends CustomNode {

    private final String facts;

    private CitationMark(String facts) {
        this.facts = facts;
    }

    /** The names between the brackets, as written. */
    String facts() {
        return facts;
    }

    /** Teaches the Markdown parser the mark. */
    static LinkProcessor syntax() {
        return CitationMark::process;
    }

    private static @Nullable LinkResult process(
            LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean citation =
                link.marker() == null && link.destination() == null && link.text().startsWith("^");
        if (!citation) {
            return LinkResult.none();
        }
        var mark = new CitationMark(link.text().substring(1));
        // Otherwise a complaint would name the first line of the paragraph.
        mark.setSourceSpans(link.openingBracket().getSourceSpans());
        return LinkResult.replaceWith(mark, link.afterTextBracket());
    }
}
