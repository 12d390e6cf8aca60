package org.islet.core.progress;

import java.time.Instant;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;

/** A checked answer to one item, wherever it was given. */
public record Try(LessonId lesson, Question question, Response response, Score score, Instant at) {}
