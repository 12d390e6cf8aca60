package org.islet.ui.access;

import java.util.List;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.SecretHash;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes a learner the one who is learning in this thread, as the filter does for a request. */
public final class SignIn {

    private SignIn() {}

    /** Signs a learner in. */
    public static Authentication as(LearnerId learner) {
        return in(learner, List.of("ROLE_LEARNER"));
    }

    /** Signs someone in who may do nothing. */
    public static Authentication withoutRole(LearnerId learner) {
        return in(learner, List.of());
    }

    /** Signs in whoever runs the program. */
    public static void operator() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        "operator", null, AuthorityUtils.createAuthorityList("ROLE_OPERATOR")));
        SecurityContextHolder.setContext(context);
    }

    /** Signs everyone out. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static Authentication in(LearnerId learner, List<String> roles) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        Guest.of(learner, new SecretHash("0".repeat(64))),
                        null,
                        AuthorityUtils.createAuthorityList(roles));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        return authentication;
    }
}
