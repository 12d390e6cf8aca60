package org.islet.core.content;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * A patient's story in six questions, one for each {@link ClinicalStep}. Each question may add to
 * the chart, which grows from step to step.
 *
 * @param about who comes and why, in a sentence or two
 * @param minutes how long it takes, 5 to 60
 * @param notice that names and findings are made up
 * @param references where the reference ranges in the chart come from
 * @param steps six, in the order of the model; the first brings something to the chart
 */
public record UnfoldingCase(
        QuizId id,
        String title,
        String about,
        int minutes,
        String notice,
        List<Reference> references,
        List<Step> steps) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    public UnfoldingCase {
        Require.notReserved("case", id);
        Require.text("title", title);
        Require.text("about", about);
        Require.between("number of minutes", SHORTEST, LONGEST, minutes);
        Require.text("made-up", notice);
        references = List.copyOf(references);
        steps = List.copyOf(steps);
        var order = steps.stream().map(Step::step).toList();
        if (!order.equals(Arrays.asList(ClinicalStep.values()))) {
            throw new IllegalArgumentException(
                    "the case \"%s\" has the steps %s; give the six of the model in their order"
                            .formatted(id, order));
        }
        if (steps.getFirst().question().head().chart().isEmpty()) {
            throw new IllegalArgumentException(
                    "the case \""
                            + id
                            + "\" begins with an empty chart; add an entry to its first question");
        }
    }

    /**
     * A step of the case.
     *
     * @param lesson the lesson whose objective the question asks
     */
    public record Step(ClinicalStep step, LessonId lesson, Question question) {}

    /**
     * Where something that the documents of the course do not hold comes from.
     *
     * @param what what was taken from there
     */
    public record Reference(String name, URI address, String what) {
        public Reference {
            Require.text("name", name);
            Require.text("for", what);
            if (!"https".equals(address.getScheme())) {
                throw new IllegalArgumentException(
                        "the address of \"%s\" must begin with https://, got %s"
                                .formatted(name, address));
            }
        }
    }
}
