package org.islet.core.content;

/** Names a fact as {@code source.topic.number}, for example {@code acs-guide.staging.003}. */
public record FactId(String value) {

    public FactId {
        Require.factId(value);
    }

    /** The document that states the fact. */
    public SourceId source() {
        return new SourceId(value.substring(0, value.indexOf('.')));
    }

    @Override
    public String toString() {
        return value;
    }
}
