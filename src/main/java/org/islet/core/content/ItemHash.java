package org.islet.core.content;

/** Names one version of a question: the SHA-256 of its canonical text, as 64 hexadecimal digits. */
public record ItemHash(String value) {

    public ItemHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "an item hash is 64 hexadecimal digits, got \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
