package org.islet.core.content;

import java.util.List;

/**
 * A word that learners meet, explained.
 *
 * @param say how it is pronounced, or empty where no source says
 */
public record GlossaryTerm(
        TermId id, String term, String say, String means, List<FactId> citations) {

    public GlossaryTerm {
        Require.text("term", term);
        Require.text("means", means);
        citations = List.copyOf(citations);
    }
}
