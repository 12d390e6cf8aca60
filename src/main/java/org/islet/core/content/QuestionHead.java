package org.islet.core.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its type.
 *
 * @param scenario the case before the stem, or empty
 * @param stem the question itself
 * @param hint what helps after a first try that did not earn all points, or empty
 * @param citations the facts that support the key, at least one
 * @param chart what the question adds to a patient's chart, often nothing
 * @param trend measurements between the scenario and the stem; null for none
 */
public record QuestionHead(
        QuestionId id,
        ObjectiveId objective,
        CognitiveLevel level,
        Track track,
        String scenario,
        String stem,
        String hint,
        List<FactId> citations,
        List<ChartEntry> chart,
        @Nullable Trend trend) {

    public QuestionHead {
        Require.optionalText("scenario", scenario);
        Require.text("stem", stem);
        Require.optionalText("hint", hint);
        citations = List.copyOf(citations);
        chart = List.copyOf(chart);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(
                    "question \""
                            + id
                            + "\" cites no fact; name at least one that supports the key under \"cites\"");
        }
    }

    /** The head of a question without a hint of its own and without a trend. */
    public QuestionHead(
            QuestionId id,
            ObjectiveId objective,
            CognitiveLevel level,
            Track track,
            String scenario,
            String stem,
            List<FactId> citations,
            List<ChartEntry> chart) {
        this(id, objective, level, track, scenario, stem, "", citations, chart, null);
    }

    /** The head of a question without a hint of its own, a chart and a trend. */
    public QuestionHead(
            QuestionId id,
            ObjectiveId objective,
            CognitiveLevel level,
            Track track,
            String scenario,
            String stem,
            List<FactId> citations) {
        this(id, objective, level, track, scenario, stem, citations, List.of());
    }

    /** The measurements that the question is answered from, if there are any. */
    public Optional<Trend> exhibit() {
        return Optional.ofNullable(trend);
    }
}
