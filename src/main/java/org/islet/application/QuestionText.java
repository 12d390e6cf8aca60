package org.islet.application;

import org.islet.core.content.Question;

/**
 * The canonical text of a question: equal questions have equal texts, and reading a text gives the
 * question back.
 */
public interface QuestionText {

    /** The canonical text. */
    String write(Question question);

    /**
     * The question that a canonical text stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    Question read(String canonical);
}
