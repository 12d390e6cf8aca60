package org.islet.core.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the facts that blocks cite, in reading order. */
public final class Citations {

    private Citations() {}

    /** The facts cited anywhere in the blocks. */
    public static Set<FactId> in(List<Block> blocks) {
        var facts = new LinkedHashSet<FactId>();
        Inlines.in(blocks)
                .forEach(
                        inline -> {
                            if (inline instanceof Inline.Citation(var cited)) {
                                facts.addAll(cited);
                            }
                        });
        return facts;
    }
}
