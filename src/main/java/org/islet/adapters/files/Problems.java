package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.islet.core.content.ContentProblem;

/** Collects what is not right with the content. */
final class Problems {

    private static final String REMEDY_ELSEWHERE = "see the examples in quizzes/README.md";

    private final List<ContentProblem> found = new ArrayList<>();

    void add(Place place, String what, String remedy) {
        found.add(new ContentProblem(place.path(), place.line(), what, remedy));
    }

    /** Adds what a constructor refused: its message is "what" or "what; remedy". */
    void add(Place place, IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        int cut = message.indexOf("; ");
        if (cut < 0) {
            add(place, message, REMEDY_ELSEWHERE);
        } else {
            add(place, message.substring(0, cut), message.substring(cut + 2));
        }
    }

    int count() {
        return found.size();
    }

    /** All that was found, by file and line. */
    List<ContentProblem> sorted() {
        return found.stream()
                .sorted(
                        Comparator.comparing(ContentProblem::path)
                                .thenComparingInt(ContentProblem::line)
                                .thenComparing(ContentProblem::what))
                .distinct()
                .toList();
    }
}
