package org.islet.core.progress;

import java.time.Instant;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;

/**
 * A first try at one item, wherever it was made.
 *
 * @param certainty how sure the learner was
 */
public record Try(
        LessonId lesson,
        Question question,
        Response response,
        Certainty certainty,
        Score score,
        Instant at) {

    /** A try of a learner who did not say how sure it was. */
    public Try(LessonId lesson, Question question, Response response, Score score, Instant at) {
        this(lesson, question, response, Certainty.NOT_ASKED, score, at);
    }

    /** Whether the learner was certain of an answer that did not earn all points. */
    public boolean certainAndMissed() {
        return certainty == Certainty.CERTAIN && !score.full();
    }
}
