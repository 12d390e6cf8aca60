package org.islet.core.content;

/**
 * One statement of a document, in our own words.
 *
 * @param section heading of the document under which it stands
 * @param lines where in the stored text of the document, as {@code 164} or {@code 164-165}
 * @param says the statement
 */
public record Fact(FactId id, String section, String lines, String says) {

    public Fact {
        Require.text("section", section);
        Require.text("says", says);
        if (!lines.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
            throw new IllegalArgumentException(
                    "lines must look like 164 or 164-165, got \"" + lines + "\"");
        }
    }
}
