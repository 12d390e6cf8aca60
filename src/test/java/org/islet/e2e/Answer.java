package org.islet.e2e;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answers. */
sealed interface Answer {

    /** Options, by their words. */
    record Chosen(Set<String> texts) implements Answer {
        public Chosen {
            texts = Set.copyOf(texts);
        }
    }

    /** What is put into slots: choices by the words of each slot. */
    record Filled(Map<String, Set<String>> slots) implements Answer {
        public Filled {
            slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        }
    }

    /** Steps, by their words. */
    record Ordered(List<String> steps) implements Answer {
        public Ordered {
            steps = List.copyOf(steps);
        }
    }

    /** A number. */
    record Typed(BigDecimal number) implements Answer {}
}
