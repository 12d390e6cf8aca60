package org.islet.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import org.islet.application.IsletTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** Who gets past the security filters, and with what. */
@IsletTest
final class SecurityConfigurationTest {

    private final Filter security;

    SecurityConfigurationTest(@Qualifier("springSecurityFilterChain") Filter security) {
        this.security = security;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/base.css",
                "/widgets/islet-figure.js",
                "/figures/islet.svg",
                "/icons/logo.svg",
                "/fonts/some.woff2",
                "/aura/aura.css",
                "/actuator/health"
            })
    void files_and_health_are_for_everyone_without_session_or_cookie(String path) throws Exception {
        var visit = visit(path, "text/html");

        assertThat(visit.passed()).isTrue();
        assertThat(visit.response.getHeader("Set-Cookie")).isNull();
        assertThat(visit.request.getSession(false)).isNull();
    }

    @Test
    void browsers_may_keep_files() throws Exception {
        assertThat(visit("/styles/base.css", "text/css").response.getHeader("Cache-Control"))
                .isNull();
    }

    @Test
    void browsers_may_not_keep_pages() throws Exception {
        assertThat(visit("/progress", "text/html").response.getHeader("Cache-Control"))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/progress", "/no/such/page"})
    void whoever_opens_a_page_gets_past_as_a_guest_even_where_nothing_is(String path)
            throws Exception {
        var visit = visit(path, "text/html");

        assertThat(visit.response.getHeader("Set-Cookie")).startsWith("islet-guest=");
        assertThat(visit.passed()).as("else the page that says so is never shown").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator", "/h2-console", "/api/attempts"})
    void scripts_of_nobody_do_not_get_past(String path) throws Exception {
        var visit = visit(path, "application/json");

        assertThat(visit.passed()).isFalse();
    }

    private record Visit(
            MockHttpServletRequest request,
            MockHttpServletResponse response,
            MockFilterChain chain) {

        boolean passed() {
            return chain.getRequest() != null;
        }
    }

    private Visit visit(String path, String accepts) throws Exception {
        var request = new MockHttpServletRequest(new MockServletContext(), "GET", path);
        request.setServletPath(path);
        request.addHeader("Accept", accepts);
        var visit = new Visit(request, new MockHttpServletResponse(), new MockFilterChain());
        security.doFilter(request, visit.response, visit.chain);
        return visit;
    }
}
