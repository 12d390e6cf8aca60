package org.islet.core.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a document, in our own words.
 *
 * @param section heading of the document under which it stands
 * @param lines where in the stored text of the document, as {@code 164} or {@code 164-165}
 * @param says the statement
 * @param omission why no lesson teaches it; null for a fact that one does
 */
public record Fact(
        FactId id, String section, String lines, String says, @Nullable Omission omission) {

    public Fact {
        Require.text("section", section);
        Require.text("says", says);
        if (!lines.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
            throw new IllegalArgumentException(
                    "lines must look like 164 or 164-165, got \"" + lines + "\"");
        }
    }

    /** Why no lesson teaches it; empty for a fact that one does. */
    public Optional<Omission> omitted() {
        return Optional.ofNullable(omission);
    }
}
