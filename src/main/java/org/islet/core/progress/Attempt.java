package org.islet.core.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.scoring.Refusal;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;

/**
 * One learner's run through questions drawn from a quiz.
 *
 * <p>The items, their order, the order of their options and their versions are fixed when the
 * attempt starts. All the rest follows from the events: replaying them gives the same attempt.
 * Positions count from 1.
 */
public record Attempt(
        AttemptId id,
        LearnerId learner,
        QuizId quiz,
        Behaviour behaviour,
        int scoringVersion,
        Instant startedAt,
        List<DrawnItem> items,
        List<AnswerEvent> events) {

    public Attempt {
        items = List.copyOf(items);
        events = List.copyOf(events);
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "An attempt needs at least one item; attempt " + id + " has none.");
        }
    }

    /** A fresh attempt. */
    public static Attempt start(
            AttemptId id,
            LearnerId learner,
            QuizId quiz,
            Behaviour behaviour,
            Instant now,
            List<DrawnItem> items) {
        return new Attempt(id, learner, quiz, behaviour, Scoring.VERSION, now, items, List.of());
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }

    /** Whether there is an item of that position. */
    public boolean has(int position) {
        return position >= 1 && position <= size();
    }

    /** The item at a position. */
    public DrawnItem item(int position) {
        return items.get(position - 1);
    }

    /** How the item at a position stands. */
    public ItemState state(int position) {
        return lastEvent(position)
                .map(Attempt::stateAfter)
                .orElseGet(() -> new Open(new Unanswered()));
    }

    /**
     * Whether the item at a position may be looked at: in a case, only when all before it are done.
     */
    public boolean open(int position) {
        return behaviour != Behaviour.CASE || position <= current().orElse(size());
    }

    /**
     * What a patient's chart held before the item at a position added to it; outside a case,
     * nothing.
     */
    public List<ChartEntry> chartBefore(int position) {
        return behaviour == Behaviour.CASE
                ? items.subList(0, position - 1).stream()
                        .flatMap(item -> item.question().head().chart().stream())
                        .toList()
                : List.of();
    }

    /** The first item that is not done yet; empty when all are. */
    public OptionalInt current() {
        return IntStream.rangeClosed(1, size())
                .filter(position -> !(state(position) instanceof Done))
                .findFirst();
    }

    /** Whether every item is done. */
    public boolean finished() {
        return current().isEmpty();
    }

    /** When the last item was checked; empty while one is open. */
    public Optional<Instant> finishedAt() {
        return finished()
                ? events.stream().map(AnswerEvent::at).max(Instant::compareTo)
                : Optional.empty();
    }

    /** How many items are done. */
    public int done() {
        return Math.toIntExact(
                IntStream.rangeClosed(1, size())
                        .filter(position -> state(position) instanceof Done)
                        .count());
    }

    /** The sequence number that the next event of an item gets. */
    public int nextSequence(int position) {
        return lastEvent(position).map(AnswerEvent::sequence).orElse(0) + 1;
    }

    /** The checked items, in their order. */
    public List<Try> tries() {
        return events.stream()
                .flatMap(
                        event ->
                                event instanceof Checked checked
                                        ? Stream.of(checked)
                                        : Stream.empty())
                .sorted(Comparator.comparingInt(Checked::position))
                .map(
                        checked ->
                                new Try(
                                        item(checked.position()).lesson(),
                                        item(checked.position()).question(),
                                        checked.response(),
                                        checked.score(),
                                        checked.at()))
                .toList();
    }

    /** Points earned so far, out of the points of the items done; empty before the first. */
    public Optional<Score> score() {
        var scores =
                IntStream.rangeClosed(1, size())
                        .mapToObj(this::state)
                        .flatMap(
                                state ->
                                        state instanceof Done done
                                                ? Stream.of(done.score())
                                                : Stream.empty())
                        .toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Score(
                                scores.stream().mapToInt(Score::points).sum(),
                                scores.stream().mapToInt(Score::max).sum()));
    }

    /**
     * Judges a pick: a response that is kept but not scored.
     *
     * @param sequence the number that the sender believes this event gets
     */
    public AnswerOutcome pick(int position, int sequence, Response response, Instant now) {
        var settled = settled(position, sequence, response, false);
        return settled.orElseGet(() -> new Accepted(new Picked(position, sequence, response, now)));
    }

    /**
     * Judges a check: a response that is kept and scored, and with which the item is done.
     *
     * @param sequence the number that the sender believes this event gets
     */
    public AnswerOutcome check(int position, int sequence, Response response, Instant now) {
        var settled = settled(position, sequence, response, true);
        if (settled.isPresent()) {
            return settled.get();
        }
        if (response.blank()) {
            return new NothingToCheck();
        }
        var score = Scoring.mark(item(position).question(), response).score();
        return new Accepted(new Checked(position, sequence, response, score, now));
    }

    /** This attempt with one more event. */
    public Attempt with(AnswerEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new Attempt(id, learner, quiz, behaviour, scoringVersion, startedAt, items, more);
    }

    // Everything that decides an answer before its content counts: it cannot be one, it is here
    // already, it comes late.
    private Optional<AnswerOutcome> settled(
            int position, int sequence, Response response, boolean check) {
        if (!open(position)) {
            return Optional.of(new Refused(Refusal.NOT_YET));
        }
        var refusal = Scoring.refusal(item(position).question(), response);
        if (refusal.isPresent()) {
            return Optional.of(new Refused(refusal.get()));
        }
        var last = lastEvent(position);
        boolean inTurn =
                sequence == nextSequence(position) && !(last.orElse(null) instanceof Checked);
        if (inTurn) {
            return Optional.empty();
        }
        boolean resend =
                last.filter(
                                event ->
                                        event.sequence() == sequence
                                                && event instanceof Checked == check
                                                && event.response()
                                                        .canonical()
                                                        .equals(response.canonical()))
                        .isPresent();
        return Optional.of(resend ? new AlreadyKept() : new MovedOn());
    }

    private Optional<AnswerEvent> lastEvent(int position) {
        return events.stream()
                .filter(event -> event.position() == position)
                .max(Comparator.comparingInt(AnswerEvent::sequence));
    }

    private static ItemState stateAfter(AnswerEvent event) {
        return switch (event) {
            case Picked(_, _, var response, _) -> new Open(response);
            case Checked(_, _, var response, var score, _) -> new Done(response, score);
        };
    }
}
