package org.islet.e2e;

import java.math.BigDecimal;
import java.util.Set;

/** What a learner answers. */
sealed interface Answer {

    /** Options, by their words. */
    record Chosen(Set<String> texts) implements Answer {
        public Chosen {
            texts = Set.copyOf(texts);
        }
    }

    /** A number. */
    record Typed(BigDecimal number) implements Answer {}
}
