package org.islet.ui.access;

import org.islet.application.CurrentLearner;
import org.islet.core.progress.LearnerId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The learner of the security context. */
@Component
class SignedInLearner implements CurrentLearner {

    @Override
    public LearnerId id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Guest guest) {
            return guest.id();
        }
        throw new IllegalStateException(
                "Nobody is learning here; GuestFilter signs every visitor in.");
    }
}
