package org.islet.ui.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.islet.core.progress.SecretHash;

/**
 * The 128 random bits by which a guest is known again, as 32 hexadecimal digits. Only the guest's
 * browser keeps them.
 */
record GuestSecret(String value) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static GuestSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new GuestSecret(HexFormat.of().formatHex(bytes));
    }

    /** The secret that a cookie holds; empty if it cannot be one. */
    static Optional<GuestSecret> parse(String cookie) {
        return cookie.matches("[0-9a-f]{32}")
                ? Optional.of(new GuestSecret(cookie))
                : Optional.empty();
    }

    SecretHash hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.US_ASCII));
            return new SecretHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "a guest's secret";
    }
}
