package org.islet.core.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why no lesson teaches a fact.
 *
 * @param same the fact that says the same; null unless the reason is {@link Reason#DUPLICATE}
 * @param note what an author wants to remember about it, or empty
 */
public record Omission(Reason reason, @Nullable FactId same, String note) {

    public Omission {
        Require.optionalText("note", note);
        if ((same != null) != (reason == Reason.DUPLICATE)) {
            throw new IllegalArgumentException(
                    "only a duplicate names another fact; give \"of: some.fact.001\" with reason"
                            + " duplicate, and with no other");
        }
        if (same == null && note.isEmpty()) {
            throw new IllegalArgumentException("the reason has no note; add \"note: ...\"");
        }
    }

    /** The fact that says the same, for a duplicate. */
    public Optional<FactId> duplicateOf() {
        return Optional.ofNullable(same);
    }

    /** Kinds of reasons. */
    public enum Reason {
        /** Another fact says the same and is taught. */
        DUPLICATE,
        /** It says nothing about the disease: a link, a date of the page, a notice. */
        BOILERPLATE,
        /** The documents disagree or have aged, and the course settled it another way. */
        SETTLED,
        /** It is about other cancers. */
        OFF_TOPIC
    }
}
