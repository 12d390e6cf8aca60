package org.islet.core.content;

import java.util.List;
import java.util.Optional;

/**
 * A lesson as patients meet it: one idea at a time, then a summary and one thing to do.
 *
 * @param minutes how long it takes, questions included
 * @param summary the lesson in a few sentences
 * @param action the one thing to do next
 * @param steps how to do it, in order
 */
public record PatientLesson(
        String title,
        Concern concern,
        int minutes,
        List<Chunk> chunks,
        List<String> summary,
        String action,
        List<String> steps) {

    public PatientLesson {
        Require.text("title", title);
        Require.between("minutes", 1, 60, minutes);
        Require.text("action", action);
        chunks = List.copyOf(chunks);
        summary = List.copyOf(summary);
        steps = List.copyOf(steps);
        if (chunks.isEmpty()) {
            throw new IllegalArgumentException(
                    "the patient lesson has no chunk; begin one with \"# Title {#id}\"");
        }
    }

    /** The chunk of that name. */
    public Optional<Chunk> chunk(ChunkId wanted) {
        return chunks.stream().filter(chunk -> chunk.id().equals(wanted)).findFirst();
    }

    /** This lesson with other chunks. */
    public PatientLesson with(List<Chunk> others) {
        return new PatientLesson(title, concern, minutes, others, summary, action, steps);
    }
}
