package org.islet.core.content;

/** Names an objective within its lesson. */
public record ObjectiveId(String value) {

    public ObjectiveId {
        Require.slug("objective", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
