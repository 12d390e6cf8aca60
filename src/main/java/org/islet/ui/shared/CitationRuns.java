package org.islet.ui.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.core.content.FactId;
import org.islet.core.content.Inline;
import org.islet.core.content.Inline.Citation;
import org.islet.core.content.SourceId;

/**
 * Spares readers the same chip after every sentence: of citations in a row that name the same
 * documents, the last one stands for all, with all their facts. Which fact supports which sentence
 * stays in the content.
 */
final class CitationRuns {

    private final Set<FactId> carried = new LinkedHashSet<>();

    private CitationRuns() {}

    /**
     * Texts that are read one after the other, such as the items of a list, with their citations
     * merged.
     */
    static List<List<Inline>> merged(List<List<Inline>> texts) {
        return new CitationRuns().merge(texts);
    }

    /** A text without its citations. */
    static List<Inline> without(List<Inline> text) {
        return text.stream().filter(inline -> !(inline instanceof Citation)).toList();
    }

    private List<List<Inline>> merge(List<List<Inline>> texts) {
        List<Citation> all =
                texts.stream()
                        .flatMap(List::stream)
                        .flatMap(inline -> citation(inline).stream())
                        .toList();
        var merged = new ArrayList<List<Inline>>();
        int seen = 0;
        for (List<Inline> text : texts) {
            var kept = new ArrayList<Inline>();
            for (Inline inline : text) {
                if (inline instanceof Citation citation) {
                    seen++;
                    keep(
                                    citation,
                                    seen < all.size()
                                            ? Optional.of(all.get(seen))
                                            : Optional.empty())
                            .ifPresent(kept::add);
                } else {
                    kept.add(inline);
                }
            }
            merged.add(kept);
        }
        return merged;
    }

    private Optional<Inline> keep(Citation citation, Optional<Citation> next) {
        carried.addAll(citation.facts());
        if (next.filter(each -> sources(each).equals(sources(citation))).isPresent()) {
            return Optional.empty();
        }
        var whole = new Citation(List.copyOf(carried));
        carried.clear();
        return Optional.of(whole);
    }

    private static Optional<Citation> citation(Inline inline) {
        return inline instanceof Citation citation ? Optional.of(citation) : Optional.empty();
    }

    private static Set<SourceId> sources(Citation citation) {
        return citation.facts().stream().map(FactId::source).collect(Collectors.toSet());
    }
}
