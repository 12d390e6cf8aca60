package org.islet.core.content;

import java.util.List;

/** A run of text within a block. */
public sealed interface Inline {

    /** Plain words. */
    record Words(String text) implements Inline {}

    /** Words that matter most. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Words with a change of tone. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A word that the glossary explains. */
    record TermLink(TermId term, String text) implements Inline {}

    /** A way to another section. */
    record SectionLink(SectionRef target, String text) implements Inline {}

    /** The facts that support the sentence before it. */
    record Citation(List<FactId> facts) implements Inline {
        public Citation {
            facts = List.copyOf(facts);
        }
    }
}
