package org.islet.core.content;

import java.util.List;

/**
 * Five-year relative survival by group, for those who ask to see it.
 *
 * @param years when the people behind the figures were diagnosed
 * @param groups one group each; shown one at a time
 */
public record OutlookFigures(String years, List<Group> groups) {

    public OutlookFigures {
        Require.text("years", years);
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("the outlook has no groups; list at least one");
        }
    }

    /**
     * A group of people.
     *
     * @param ofHundred for each 100 like people without the cancer who live 5 years, how many with
     *     it do; 0 to 100
     */
    public record Group(String name, int ofHundred, List<FactId> citations) {

        public Group {
            Require.text("name of the group", name);
            Require.between("of-100", 0, 100, ofHundred);
            citations = List.copyOf(citations);
        }
    }
}
