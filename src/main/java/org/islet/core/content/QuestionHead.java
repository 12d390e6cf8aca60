package org.islet.core.content;

import java.util.List;

/**
 * What every question has, whatever its type.
 *
 * @param scenario the case before the stem, or empty
 * @param stem the question itself
 * @param citations the facts that support the key, at least one
 * @param chart what the question adds to a patient's chart, often nothing
 */
public record QuestionHead(
        QuestionId id,
        ObjectiveId objective,
        CognitiveLevel level,
        Track track,
        String scenario,
        String stem,
        List<FactId> citations,
        List<ChartEntry> chart) {

    public QuestionHead {
        Require.optionalText("scenario", scenario);
        Require.text("stem", stem);
        citations = List.copyOf(citations);
        chart = List.copyOf(chart);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(
                    "question \""
                            + id
                            + "\" cites no fact; name at least one that supports the key under \"cites\"");
        }
    }
}
