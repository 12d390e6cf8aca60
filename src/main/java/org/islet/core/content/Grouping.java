package org.islet.core.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Select all that apply in each of several groups. Options are named by their places in the whole
 * question, so that no two groups share a name.
 *
 * @param groups 2 to 8
 * @param shuffled whether an attempt may show the options of each group in another order
 */
public record Grouping(QuestionHead head, List<Group> groups, boolean shuffled)
        implements SlotQuestion {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    public Grouping {
        Rows.count(head, "groups", FEWEST, MOST, groups.size());
        Rows.unlike(head, "group", groups.stream().map(Group::title));
        for (Group group : groups) {
            Rows.unlike(head, "option", group.options().stream().map(Option::text));
        }
        groups = List.copyOf(groups);
    }

    @Override
    public List<Slot> slots() {
        return groups.stream().map(Group::slot).toList();
    }

    /** The options of all groups, in the order of the file. */
    public Stream<Option> options() {
        return groups.stream().flatMap(group -> group.options().stream());
    }
}
