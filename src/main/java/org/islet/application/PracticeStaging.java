package org.islet.application;

import java.util.List;
import java.util.random.RandomGenerator;
import org.islet.core.staging.Vignette;
import org.islet.core.staging.Vignettes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes up cases to stage. Nothing of it is kept. */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class PracticeStaging {

    private final RandomGenerator random;

    PracticeStaging(RandomGenerator random) {
        this.random = random;
    }

    /** A round by chance. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public RoundNumber anyRound() {
        return RoundNumber.draw(random);
    }

    /** The cases of a round. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Vignette> cases(RoundNumber round) {
        return Vignettes.round(round.random());
    }
}
