package org.islet.core.content;

/** What a learner can do after a lesson, as a sentence that begins with a verb. */
public record Objective(ObjectiveId id, String text) {

    public Objective {
        Require.text("text", text);
    }
}
