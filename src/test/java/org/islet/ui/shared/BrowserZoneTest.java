package org.islet.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser says of its time zone, which may be anything. */
class BrowserZoneTest {

    @Test
    void the_zone_is_the_browsers() {
        assertThat(BrowserZone.of("America/New_York")).isEqualTo(ZoneId.of("America/New_York"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Mars/Olympus", "../etc", "UTC+99"})
    void where_it_says_none_that_there_is_it_is_the_servers(String name) {
        assertThat(BrowserZone.of(name)).isEqualTo(ZoneId.systemDefault());
    }
}
