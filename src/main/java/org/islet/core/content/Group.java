package org.islet.core.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Options under a heading, of which all that apply are to be chosen.
 *
 * @param title the heading
 * @param options 2 to 8, at least one of them keyed
 */
public record Group(SlotId id, String title, List<Option> options) {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    public Group {
        Require.text("title of the group", title);
        options = List.copyOf(options);
        // Each becomes a choice of the slot; one that cannot is refused here.
        options.forEach(option -> new Choice(option.id(), option.text()));
        if (options.size() < FEWEST || options.size() > MOST) {
            throw new IllegalArgumentException(
                    "the group \"%s\" has %d options; give %d to %d"
                            .formatted(title, options.size(), FEWEST, MOST));
        }
        if (Options.keyed(options) == 0) {
            throw new IllegalArgumentException(
                    "the group \""
                            + title
                            + "\" has no keyed option; mark at least one with \"key: true\"");
        }
    }

    /** The option of that name. */
    public Optional<Option> option(OptionId wanted) {
        return options.stream().filter(option -> option.id().equals(wanted)).findFirst();
    }

    Slot slot() {
        return new Slot(
                id,
                title,
                options.stream().map(each -> new Choice(each.id(), each.text())).toList(),
                options.stream()
                        .filter(Option::key)
                        .map(Option::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
