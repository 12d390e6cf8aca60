package org.islet.application;

import java.util.List;
import java.util.random.RandomGenerator;
import org.islet.core.matching.Match;
import org.islet.core.matching.Matches;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes drills from the course's table of hormones. Nothing of it is kept. */
@Service
@PreAuthorize("hasRole('LEARNER')")
public class MatchHormones {

    private final ContentLibrary library;
    private final RandomGenerator random;

    MatchHormones(ContentLibrary library, RandomGenerator random) {
        this.library = library;
        this.random = random;
    }

    /** A round by chance. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public RoundNumber anyRound() {
        return RoundNumber.draw(random);
    }

    /** The questions of a round; none if the course has no such table. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Match> questions(RoundNumber round) {
        return Matches.round(library.course().hormones(), round.random());
    }
}
