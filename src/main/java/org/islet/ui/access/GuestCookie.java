package org.islet.ui.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that holds a guest's secret: out of reach for scripts and for other sites, renewed
 * with each visit.
 */
final class GuestCookie {

    static final String NAME = "islet-guest";

    // Browsers keep no cookie longer than 400 days.
    private static final Duration KEPT = Duration.ofDays(400);

    private GuestCookie() {}

    static Optional<GuestSecret> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> GuestSecret.parse(value).stream())
                .findFirst();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, GuestSecret secret) {
        set(request, response, secret.value(), KEPT);
    }

    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(kept)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
