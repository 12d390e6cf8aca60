package org.islet.core.content;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The checks on blanks, and on the texts in which they stand. */
final class Blanks {

    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 6;

    private Blanks() {}

    /** Blanks of which each stands in the text once, and none besides. */
    static List<Blank> require(
            QuestionHead head, int fewest, int most, Stream<SlotId> gaps, List<Blank> blanks) {
        Rows.count(head, "blanks", fewest, most, blanks.size());
        var seen = new HashSet<SlotId>();
        gaps.forEach(
                gap -> {
                    if (blanks.stream().noneMatch(blank -> blank.id().equals(gap))) {
                        throw new IllegalArgumentException(
                                "question \"%s\" shows [%s] and has %d blanks; number them from 1 in their order"
                                        .formatted(head.id(), gap, blanks.size()));
                    }
                    if (!seen.add(gap)) {
                        throw new IllegalArgumentException(
                                "question \"%s\" shows [%s] twice; show each blank once"
                                        .formatted(head.id(), gap));
                    }
                });
        for (Blank blank : blanks) {
            if (!seen.contains(blank.id())) {
                throw new IllegalArgumentException(
                        "question \"%s\" shows blank %s nowhere; write [%s] where it belongs"
                                .formatted(head.id(), blank.id(), blank.id()));
            }
        }
        return List.copyOf(blanks);
    }

    /** Blanks with 2 to 6 choices each. */
    static void requireOwnChoices(QuestionHead head, List<Blank> blanks) {
        for (Blank blank : blanks) {
            Rows.count(
                    head,
                    "choices for blank " + blank.id(),
                    FEWEST_CHOICES,
                    MOST_CHOICES,
                    blank.choices().size());
        }
    }
}
