package org.islet.core.progress;

import java.time.Instant;
import java.util.function.Predicate;
import org.islet.core.content.QuizSettings.When;

/** What of an attempt its learner may see. */
public record Sight(boolean score, boolean ownAnswers, boolean rightAnswers, boolean rationales) {

    private static final Sight ALL = new Sight(true, true, true, true);

    /** What may be seen at a moment. */
    public static Sight of(Attempt attempt, Instant now) {
        if (attempt.behaviour().scoresEachAnswer()) {
            return ALL;
        }
        var shown = attempt.terms().settings().shown();
        Predicate<When> seen = when -> attempt.terms().shows(when, attempt.finished(), now);
        return new Sight(
                seen.test(shown.score()),
                seen.test(shown.ownAnswers()),
                seen.test(shown.rightAnswers()),
                seen.test(shown.rationales()));
    }
}
