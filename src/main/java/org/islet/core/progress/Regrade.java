package org.islet.core.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.core.content.QuestionId;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;

/**
 * What first tries earn by the present keys of their questions.
 *
 * @param marked the answers that were given to another version and marked by the present one
 * @param left the answers that could not be: the question is gone, or offers something else
 */
public record Regrade(List<Marked> marked, List<Left> left) {

    public Regrade {
        marked = List.copyOf(marked);
        left = List.copyOf(left);
    }

    /**
     * An answer and its points.
     *
     * @param version the version by which it is marked now
     * @param before the points that count until now
     */
    public record Marked(
            AttemptId attempt,
            int position,
            QuestionId question,
            VersionedQuestion version,
            Score before,
            Score after) {

        /** Whether its points change. */
        public boolean changed() {
            return !before.equals(after);
        }
    }

    /** An answer that stays as it was scored. */
    public record Left(AttemptId attempt, int position, QuestionId question) {}

    /** The answers whose points change. */
    public List<Marked> changes() {
        return marked.stream().filter(Marked::changed).toList();
    }

    /**
     * Marks the first tries of an attempt by the present questions. What is of the present version,
     * and was never regraded, is neither marked nor left.
     */
    public static Regrade of(Attempt attempt, Map<QuestionId, VersionedQuestion> present) {
        var marked = new ArrayList<Marked>();
        var left = new ArrayList<Left>();
        for (AnswerEvent event : attempt.events()) {
            if (event instanceof Checked checked && outdated(attempt, checked, present)) {
                var question = attempt.item(checked.position()).question().id();
                mark(attempt, checked, Optional.ofNullable(present.get(question)))
                        .ifPresentOrElse(
                                marked::add,
                                () ->
                                        left.add(
                                                new Left(
                                                        attempt.id(),
                                                        checked.position(),
                                                        question)));
            }
        }
        return new Regrade(marked, left);
    }

    private static boolean outdated(
            Attempt attempt, Checked checked, Map<QuestionId, VersionedQuestion> present) {
        var item = attempt.item(checked.position());
        var now = Optional.ofNullable(present.get(item.question().id()));
        return now.filter(each -> each.version().equals(item.version())).isEmpty()
                || attempt.regraded().containsKey(checked.position());
    }

    private static Optional<Marked> mark(
            Attempt attempt, Checked checked, Optional<VersionedQuestion> present) {
        int position = checked.position();
        var then = attempt.item(position).question();
        var before = attempt.regraded().getOrDefault(position, checked.score());
        return present.flatMap(
                now ->
                        SameAnswer.in(now.question(), then, checked.response())
                                .map(
                                        response ->
                                                new Marked(
                                                        attempt.id(),
                                                        position,
                                                        then.id(),
                                                        now,
                                                        before,
                                                        Scoring.mark(now.question(), response)
                                                                .score())));
    }
}
