package org.islet.core.lint;

import java.util.List;

/**
 * What the linter makes of a course.
 *
 * @param open findings that nobody waived, needless waivers among them
 * @param waived findings that an author waived
 * @param waivers all waivers with their reasons
 */
public record Judgement(List<Finding> open, List<Finding> waived, List<Waiver> waivers) {

    public Judgement {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
        waivers = List.copyOf(waivers);
    }
}
