package org.islet.core.content;

import java.util.List;

/**
 * One page of a lesson.
 *
 * @param shortName its name in menus
 * @param words how many words a reader meets, for the reading time
 */
public record Section(SectionId id, String title, String shortName, int words, List<Block> blocks) {

    public Section {
        Require.text("title of the section", title);
        Require.text("short name of the section", shortName);
        Require.between("words of section \"" + id + "\"", 1, 20_000, words);
        blocks = List.copyOf(blocks);
    }
}
