package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are a hash of a secret, and texts that are not. */
class SecretHashTest {

    @Test
    void sixty_four_hexadecimal_digits_are_a_hash() {
        assertThat(new SecretHash("0a".repeat(32)).value()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0a", "not-a-hash"})
    void anything_else_is_refused_without_repeating_it(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretHash(value))
                .withMessageContaining("got " + value.length() + " characters");
    }

    @Test
    void capital_digits_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretHash("0A".repeat(32)));
    }
}
