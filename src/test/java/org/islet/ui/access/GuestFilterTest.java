package org.islet.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.islet.application.Islet;
import org.islet.application.IsletTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How a visitor becomes a guest and is known again. */
@IsletTest
final class GuestFilterTest {

    private static final String NEVER_GIVEN_OUT = "0123456789abcdef0123456789abcdef";

    private final Islet islet;
    private final GuestFilter filter;

    GuestFilterTest(Islet islet) {
        this.islet = islet;
        this.filter = new GuestFilter(islet.welcome());
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_opens_a_page_becomes_a_guest() {
        assertThat(visit(page()).guest()).isPresent();
    }

    @Test
    void each_visitor_is_a_guest_of_their_own() {
        assertThat(visit(page()).guest()).isNotEqualTo(visit(page()).guest());
    }

    @Test
    void a_script_makes_no_guest() {
        var visit = visit(script());

        assertThat(visit.guest()).isEmpty();
        assertThat(visit.setCookie()).isEmpty();
    }

    @Test
    void a_form_makes_no_guest() {
        var request = page();
        request.setMethod("POST");

        assertThat(visit(request).guest()).isEmpty();
    }

    @Test
    void a_request_that_accepts_nothing_by_name_makes_no_guest() {
        assertThat(visit(new MockHttpServletRequest("GET", "/")).guest()).isEmpty();
    }

    @Test
    void a_guest_is_known_again_by_the_cookie() {
        var first = visit(page());

        var again = visit(with(first.secret(), page()));

        assertThat(again.guest()).isEqualTo(first.guest());
    }

    @Test
    void a_script_of_a_known_guest_runs_as_that_guest() {
        var first = visit(page());

        var script = visit(with(first.secret(), script()));

        assertThat(script.guest()).isEqualTo(first.guest());
    }

    @Test
    void a_page_renews_the_cookie_and_keeps_its_secret() {
        var first = visit(page());

        var again = visit(with(first.secret(), page()));

        assertThat(again.setCookie()).contains("Max-Age=34560000");
        assertThat(again.secret()).isEqualTo(first.secret());
    }

    @Test
    void a_script_does_not_renew_the_cookie() {
        var first = visit(page());

        assertThat(visit(with(first.secret(), script())).setCookie()).isEmpty();
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        assertThat(visit(page()).setCookie()).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void over_https_the_cookie_stays_on_https() {
        var request = page();
        request.setSecure(true);

        assertThat(visit(request).setCookie()).contains("Secure");
    }

    @Test
    void without_https_the_cookie_works_all_the_same() {
        assertThat(visit(page()).setCookie()).doesNotContain("Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {NEVER_GIVEN_OUT, "' or 1=1", "", "ABCDEF"})
    void a_cookie_that_was_not_given_out_gets_a_new_guest_and_a_new_secret(String forged) {
        var visit = visit(with(forged, page()));

        assertThat(visit.guest()).isPresent();
        assertThat(visit.secret()).isNotEqualTo(forged).matches("[0-9a-f]{32}");
    }

    @Test
    void a_script_with_a_cookie_that_was_not_given_out_is_nobody() {
        assertThat(visit(with(NEVER_GIVEN_OUT, script())).guest()).isEmpty();
    }

    @Test
    void another_cookie_in_the_same_session_is_another_guest() {
        var session = new MockHttpSession();
        var first = visit(in(session, page()));
        var other = visit(page());

        var now = visit(in(session, with(other.secret(), script())));

        assertThat(now.guest()).isEqualTo(other.guest()).isNotEqualTo(first.guest());
    }

    @Test
    void without_the_cookie_the_session_opens_pages_as_a_new_guest() {
        var session = new MockHttpSession();
        var first = visit(in(session, page()));

        var now = visit(in(session, page()));

        assertThat(now.guest()).isPresent().isNotEqualTo(first.guest());
    }

    @Test
    void without_the_cookie_the_session_runs_scripts_as_nobody() {
        var session = new MockHttpSession();
        visit(in(session, page()));

        assertThat(visit(in(session, script())).guest()).isEmpty();
    }

    @Test
    void a_session_goes_on_with_its_guest() {
        var session = new MockHttpSession();
        var first = visit(in(session, page()));

        var again = visit(in(session, with(first.secret(), script())));

        assertThat(again.guest()).isEqualTo(first.guest());
    }

    @Test
    void a_guest_is_a_learner_and_nothing_more() {
        assertThat(visit(page()).roles()).containsExactly("ROLE_LEARNER");
    }

    @Test
    void the_secret_stands_nowhere_in_the_database() {
        var visit = visit(page());
        String hash = GuestSecret.parse(visit.secret()).orElseThrow().hash().value();

        List<String> everything =
                islet.jdbc()
                        .sql("script")
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list();

        assertThat(everything).noneMatch(line -> line.contains(visit.secret()));
        assertThat(everything).anyMatch(line -> line.contains(hash));
    }

    @Test
    void the_secret_stands_nowhere_in_the_session() {
        var session = new MockHttpSession();
        var visit = visit(in(session, page()));

        assertThat(session.serializeState().toString()).doesNotContain(visit.secret());
    }

    /** What came of a request: who it was taken for, and the answer's headers. */
    private record Visit(
            Optional<Guest> guest, List<String> roles, MockHttpServletResponse response) {

        private static final Pattern COOKIE = Pattern.compile("islet-guest=([^;]*);.*");

        String setCookie() {
            return String.join("\n", response.getHeaders("Set-Cookie"));
        }

        String secret() {
            var cookie = COOKIE.matcher(setCookie());
            assertThat(cookie.matches()).as(setCookie()).isTrue();
            return cookie.group(1);
        }
    }

    // As the chain of filters does: the session's guest first, then the filter, then the page.
    private Visit visit(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        var seen = new AtomicReference<>(new Visit(Optional.empty(), List.of(), response));
        SecurityContextHolder.setContext(
                new HttpSessionSecurityContextRepository().loadDeferredContext(request).get());
        try {
            filter.doFilter(request, response, (_, _) -> seen.set(seenNow(response)));
        } catch (IOException | ServletException impossible) {
            throw new AssertionError(impossible);
        } finally {
            SecurityContextHolder.clearContext();
        }
        return seen.get();
    }

    private static Visit seenNow(MockHttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? new Visit(Optional.empty(), List.of(), response)
                : new Visit(
                        Optional.ofNullable(authentication.getPrincipal())
                                .filter(Guest.class::isInstance)
                                .map(Guest.class::cast),
                        authentication.getAuthorities().stream()
                                .map(each -> String.valueOf(each.getAuthority()))
                                .toList(),
                        response);
    }

    private static MockHttpServletRequest page() {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return request;
    }

    private static MockHttpServletRequest script() {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept", "*/*");
        return request;
    }

    private static MockHttpServletRequest with(String secret, MockHttpServletRequest request) {
        request.setCookies(new Cookie("islet-guest", secret));
        return request;
    }

    private static MockHttpServletRequest in(
            MockHttpSession session, MockHttpServletRequest request) {
        request.setSession(session);
        return request;
    }
}
