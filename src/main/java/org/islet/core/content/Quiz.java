package org.islet.core.content;

import java.util.List;

/**
 * A pool of questions and how many of them an attempt draws.
 *
 * @param draw questions in one attempt, spread over the objectives; at most the size of the pool
 * @param settings how it is taken
 */
public record Quiz(String title, int draw, List<Question> pool, QuizSettings settings) {

    public Quiz {
        Require.text("title of the quiz", title);
        pool = List.copyOf(pool);
        if (pool.isEmpty()) {
            throw new IllegalArgumentException("the quiz has no questions");
        }
        Require.between("draw", 1, pool.size(), draw);
    }

    /** A quiz that is taken as usual. */
    public Quiz(String title, int draw, List<Question> pool) {
        this(title, draw, pool, QuizSettings.USUAL);
    }
}
