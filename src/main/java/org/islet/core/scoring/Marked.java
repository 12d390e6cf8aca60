package org.islet.core.scoring;

import java.util.List;

/**
 * A score together with how it came about, so that feedback can show the rule.
 *
 * @param scope what each tally counts
 * @param tallies one for each part of that scope, in the order of the file
 */
public record Marked(Score score, ScoringRule rule, Scope scope, List<Tally> tallies) {

    public Marked {
        tallies = List.copyOf(tallies);
    }

    /** What all parts count together. */
    public Tally total() {
        return new Tally(
                tallies.stream().mapToInt(Tally::keyed).sum(),
                tallies.stream().mapToInt(Tally::right).sum(),
                tallies.stream().mapToInt(Tally::wrong).sum());
    }

    /** What one part earned. */
    public Score scoreOf(Tally part) {
        return rule.score(part);
    }
}
