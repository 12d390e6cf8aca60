package org.islet.core.progress;

import org.islet.core.content.ItemHash;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;

/** A question, the lesson that teaches it, and the name of its present version. */
public record VersionedQuestion(LessonId lesson, ItemHash version, Question question) {}
