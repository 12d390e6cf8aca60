package org.islet.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.islet.application.WelcomeGuest;
import org.islet.core.progress.LearnerId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a visitor in as the guest that their cookie names, or as a new one when they open a page
 * without it.
 *
 * <p>The session remembers the guest, so the database is asked once a session; the cookie is still
 * compared at every request, so that "Start fresh" in one window ends the old guest in all of them.
 */
final class GuestFilter extends OncePerRequestFilter {

    private static final List<String> ROLES = List.of("ROLE_LEARNER");

    private final WelcomeGuest welcome;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    GuestFilter(WelcomeGuest welcome) {
        this.welcome = welcome;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = GuestCookie.read(request);
        boolean opensPage = opensPage(request);
        if (secret.isEmpty() || !present(secret.get())) {
            var known = secret.flatMap(each -> welcome.recognize(each.hash()));
            if (known.isPresent()) {
                signIn(known.get(), secret.orElseThrow(), request, response);
            } else if (opensPage) {
                var fresh = GuestSecret.fresh();
                signIn(welcome.welcome(fresh.hash()), fresh, request, response);
                secret = Optional.of(fresh);
            } else {
                SecurityContextHolder.clearContext();
            }
        }
        if (opensPage) {
            secret.ifPresent(each -> GuestCookie.give(request, response, each));
        }
        chain.doFilter(request, response);
    }

    // Neither a script's request nor a picture's makes a learner.
    private static boolean opensPage(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean present(GuestSecret secret) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof Guest guest
                && guest.hasSecret(secret.hash());
    }

    private void signIn(
            LearnerId learner,
            GuestSecret secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        Guest.of(learner, secret.hash()),
                        null,
                        AuthorityUtils.createAuthorityList(ROLES)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
