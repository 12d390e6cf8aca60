package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An audit that finds nothing says something only if it would have found something. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class AuditTest {

    private static final String SPOIL =
            """
            () => document.querySelector('main').insertAdjacentHTML('afterbegin',
                '<h1 style="width: 120vw">Second and wide</h1><button></button>')
            """;

    @Test
    void a_spoiled_page_is_found_out(IsletServer server, Chromium chromium) {
        try (var profile = chromium.profile(Screen.PHONE)) {
            var learner = new LearnerPage(profile, server);
            var audit = new Audit(Screen.PHONE);
            learner.openHome();
            learner.page().evaluate(SPOIL);
            audit.look(learner, "spoiled");
            assertThatThrownBy(audit::assertNothingFound)
                    .hasMessageContaining("button-name at [#main > button")
                    .hasMessageContaining("scrolls sideways by")
                    .hasMessageContaining("has 2 h1");
        }
    }
}
