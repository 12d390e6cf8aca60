package org.islet.core.progress;

/**
 * The SHA-256 of a learner's secret, as 64 hexadecimal digits. The secret has 128 random bits, so
 * no salt is needed.
 */
public record SecretHash(String value) {

    public SecretHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "A secret's hash is 64 hexadecimal digits, got "
                            + value.length()
                            + " characters.");
        }
    }
}
