package org.islet.core.progress;

import org.islet.core.content.ItemHash;
import org.islet.core.content.Question;

/** A question and the name of its present version. */
public record VersionedQuestion(ItemHash version, Question question) {}
