package org.islet.core.content;

/** Names a question within its course. */
public record QuestionId(String value) {

    public QuestionId {
        Require.slug("question", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
