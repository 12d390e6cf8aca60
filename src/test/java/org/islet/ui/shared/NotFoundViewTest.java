package org.islet.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import org.islet.application.Islet;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

/** Addresses that lead nowhere. */
final class NotFoundViewTest extends UiTest {

    NotFoundViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void an_address_that_leads_nowhere_says_so_and_offers_the_way_home() {
        open("no/such/page");

        assertThat(notFound()).isTrue();
        assertThat(words()).contains(text("not-found.title"), text("not-found.words"));
        assertThat(links()).contains("");
    }

    @Test
    void the_page_does_not_repeat_the_address() {
        open("no-such-page-at-all");

        assertThat(words()).doesNotContain("no-such-page-at-all");
    }
}
