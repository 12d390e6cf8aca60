package org.islet.core.matching;

import java.util.List;
import org.islet.core.content.HormoneTable.Column;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.content.HormoneTable.Row;

/**
 * A question: which entry of one column belongs to an entry of another?
 *
 * @param row the tumor that has both
 * @param from the column of what is given
 * @param to the column of the options
 * @param options in the order shown; exactly one of them, the key, belongs to what is given
 */
public record Match(Row row, Column from, Entry given, Column to, List<Entry> options, Entry key) {

    public Match {
        options = List.copyOf(options);
        if (!options.contains(key)) {
            throw new IllegalArgumentException(
                    "The key \"%s\" must be among the options %s.".formatted(key.says(), options));
        }
    }
}
