package org.islet.adapters.files;

import java.util.List;
import java.util.stream.Collectors;
import org.islet.core.content.ContentProblem;

/** Stops the start: the content has problems, and none of it is used. */
public final class BrokenContent extends RuntimeException {

    private final transient List<ContentProblem> problems;

    BrokenContent(List<ContentProblem> problems) {
        super(
                problems.stream()
                        .map(ContentProblem::toString)
                        .collect(Collectors.joining("\n", "The content has problems:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** What has to be mended. */
    public List<ContentProblem> problems() {
        return problems;
    }
}
