package org.islet.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a section that stands on its own, in reading order. */
public sealed interface Block {

    /** A heading inside a section. */
    record Subheading(List<Inline> text) implements Block {
        public Subheading {
            text = List.copyOf(text);
        }
    }

    /** Sentences that belong together. */
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** A list, numbered where the order matters. */
    record Listing(boolean numbered, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table: one row of headings, then rows of as many cells. The first cell of a row names it.
     */
    record Table(List<List<Inline>> headings, List<List<List<Inline>>> rows) implements Block {
        public Table {
            headings = headings.stream().map(List::copyOf).toList();
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /**
     * A drawing of the figures folder.
     *
     * @param alternative what it shows, for those who do not see it
     * @param caption what to look for in it
     */
    record Figure(String name, String alternative, String caption) implements Block {
        public Figure {
            Require.slug("figure", name);
            Require.text("alternative text of the figure", alternative);
            Require.text("caption of the figure", caption);
        }
    }

    /** A remark set apart. The title may be empty. */
    record Callout(Kind kind, String title, List<Block> body) implements Block {
        public Callout {
            body = List.copyOf(body);
        }

        /** What a callout is for. */
        public enum Kind {
            /** A nursing implication that a source supports. */
            IN_PRACTICE,
            /** Something to bring up with the care team. */
            ASK_YOUR_TEAM,
            /** What the text does not cover. */
            SCOPE
        }
    }

    /**
     * A point on which the documents disagree or have aged.
     *
     * @param question the question that they answer differently
     * @param positions what each says
     * @param advice how to hold them
     */
    record SourcesDiffer(String question, List<Position> positions, List<Block> advice)
            implements Block {
        public SourcesDiffer {
            Require.text("question of the sources-differ callout", question);
            positions = List.copyOf(positions);
            advice = List.copyOf(advice);
        }

        /**
         * What one side says.
         *
         * @param document the document that says it; null for a publication outside the course's
         *     sources, which the text then names
         */
        public record Position(@Nullable SourceId document, List<Inline> says) {
            public Position {
                says = List.copyOf(says);
            }
        }
    }

    /** A question in the middle of the text, answered in place and not recorded. */
    record Check(QuestionId question) implements Block {}
}
