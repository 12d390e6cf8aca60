package org.islet.core.content;

import java.util.HashSet;
import java.util.List;

/**
 * Questions from several lessons' quizzes: a checkpoint after a part of the course, or the final.
 *
 * @param blueprint how many questions of which lesson and level an attempt draws
 * @param settings how it is taken
 */
public record Assessment(QuizId id, String title, List<Share> blueprint, QuizSettings settings) {

    public Assessment {
        Require.notReserved("assessment", id);
        Require.text("title of the assessment", title);
        blueprint = List.copyOf(blueprint);
        if (blueprint.isEmpty()) {
            throw new IllegalArgumentException(
                    "assessment \"" + id + "\" draws nothing; name lessons under \"draw\"");
        }
        var cells = new HashSet<>();
        for (Share share : blueprint) {
            if (!cells.add(List.of(share.lesson(), share.level()))) {
                throw new IllegalArgumentException(
                        "assessment \"%s\" names %s of lesson \"%s\" twice"
                                .formatted(id, share.level(), share.lesson()));
            }
        }
    }

    /** An assessment that is taken as usual. */
    public Assessment(QuizId id, String title, List<Share> blueprint) {
        this(id, title, blueprint, QuizSettings.USUAL);
    }

    /** How many questions an attempt draws. */
    public int size() {
        return blueprint.stream().mapToInt(Share::count).sum();
    }

    /** A cell of the blueprint: so many questions of a lesson at a level. */
    public record Share(LessonId lesson, CognitiveLevel level, int count) {

        private static final int MOST = 20;

        public Share {
            Require.between("number of questions drawn", 1, MOST, count);
        }
    }
}
