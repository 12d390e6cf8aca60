package org.islet.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.islet.core.progress.SecretHash;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests come without an account, so all of this happens before anybody is signed in. */
@IsletTest
final class WelcomeGuestTest {

    private final WelcomeGuest welcome;

    WelcomeGuestTest(WelcomeGuest welcome) {
        this.welcome = welcome;
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        SignIn.nobody();
    }

    @Test
    void a_guest_is_known_again_by_their_secret() {
        var secret = aSecret();

        var guest = welcome.welcome(secret);

        assertThat(welcome.recognize(secret)).contains(guest);
    }

    @Test
    void a_secret_that_was_never_given_out_is_nobodys() {
        assertThat(welcome.recognize(aSecret())).isEmpty();
    }

    @Test
    void each_guest_is_a_learner_of_their_own() {
        assertThat(welcome.welcome(aSecret())).isNotEqualTo(welcome.welcome(aSecret()));
    }

    private static SecretHash aSecret() {
        String random = UUID.randomUUID().toString() + UUID.randomUUID();
        return new SecretHash(random.replace("-", ""));
    }
}
