package org.islet.core.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Flagged;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerEvent.Retried;
import org.islet.core.progress.AnswerEvent.Revealed;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.AlreadyKept;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.NothingToCheck;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.progress.AnswerOutcome.TimeUp;
import org.islet.core.progress.ItemState.Done;
import org.islet.core.progress.ItemState.Open;
import org.islet.core.progress.ItemState.Tried;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Refusal;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;

/**
 * One learner's run through questions drawn from a quiz.
 *
 * <p>The items, their order, the order of their options, their versions and the terms are fixed
 * when the attempt starts. All the rest follows from the events: replaying them gives the same
 * attempt. Positions count from 1.
 *
 * @param regraded what the first tries earn by a key that was corrected later, by position
 */
public record Attempt(
        AttemptId id,
        LearnerId learner,
        QuizId quiz,
        Behaviour behaviour,
        Terms terms,
        int scoringVersion,
        Instant startedAt,
        List<DrawnItem> items,
        List<AnswerEvent> events,
        Map<Integer, Score> regraded) {

    public Attempt {
        items = List.copyOf(items);
        events = List.copyOf(events);
        regraded = Map.copyOf(regraded);
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "An attempt needs at least one item; attempt " + id + " has none.");
        }
    }

    /** A fresh attempt on the usual terms. */
    public static Attempt start(
            AttemptId id,
            LearnerId learner,
            QuizId quiz,
            Behaviour behaviour,
            Instant now,
            List<DrawnItem> items) {
        return start(id, learner, quiz, behaviour, Terms.USUAL, now, items);
    }

    /** A fresh attempt. */
    public static Attempt start(
            AttemptId id,
            LearnerId learner,
            QuizId quiz,
            Behaviour behaviour,
            Terms terms,
            Instant now,
            List<DrawnItem> items) {
        return new Attempt(
                id,
                learner,
                quiz,
                behaviour,
                terms,
                Scoring.VERSION,
                now,
                items,
                List.of(),
                Map.of());
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
        ItemState state = new Open(new Unanswered());
        for (AnswerEvent event : eventsOf(position)) {
            state = after(state, event);
        }
        return state;
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

    /** Whether the flag of an item is up. */
    public boolean flagged(int position) {
        boolean up = false;
        for (AnswerEvent event : eventsOf(position)) {
            up = event instanceof Flagged flag ? flag.up() : up;
        }
        return up;
    }

    /** Whether there is something in the answer to an item. */
    public boolean answered(int position) {
        return !state(position).response().blank();
    }

    /** The positions whose answer is empty. */
    public List<Integer> unanswered() {
        return positions().filter(position -> !answered(position)).boxed().toList();
    }

    /** The positions whose flag is up. */
    public List<Integer> flagged() {
        return positions().filter(this::flagged).boxed().toList();
    }

    /** The first item that is not scored yet; empty once all are. */
    public OptionalInt current() {
        return positions().filter(position -> state(position) instanceof Open).findFirst();
    }

    /** Whether every item is scored. What may still be tried again does not hold it up. */
    public boolean finished() {
        return done() == size();
    }

    /** When the last item was scored; empty while one is open. */
    public Optional<Instant> finishedAt() {
        return finished() ? checks().map(Checked::at).max(Instant::compareTo) : Optional.empty();
    }

    /** How many items are scored. */
    public int done() {
        return Math.toIntExact(checks().map(Checked::position).distinct().count());
    }

    /** The sequence number that the next event of an item gets. */
    public int nextSequence(int position) {
        return last(position).map(AnswerEvent::sequence).orElse(0) + 1;
    }

    /** The first tries, in the order of the items. */
    public List<Try> tries() {
        return checks().sorted(Comparator.comparingInt(Checked::position))
                .map(this::tried)
                .toList();
    }

    private Try tried(Checked checked) {
        var item = item(checked.position());
        return new Try(
                item.lesson(),
                item.question(),
                checked.response(),
                checked.certainty(),
                counted(checked),
                checked.at());
    }

    /** Points earned so far, out of the points of the items scored; empty before the first. */
    public Optional<Score> score() {
        var scores = checks().map(this::counted).toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Score(
                                scores.stream().mapToInt(Score::points).sum(),
                                scores.stream().mapToInt(Score::max).sum()));
    }

    /** When the time is up; empty if it never is. Practice has all the time in the world. */
    public Optional<Instant> deadline() {
        return behaviour.scoresEachAnswer() ? Optional.empty() : terms.deadline(startedAt);
    }

    /** Whether the time is up. */
    public boolean timeIsUp(Instant now) {
        return deadline().filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether the time was up when the attempt was submitted. */
    public boolean ranOutOfTime() {
        return finishedAt().filter(this::timeIsUp).isPresent();
    }

    /** Judges a pick of a learner who was not asked how sure it is. */
    public AnswerOutcome pick(int position, int sequence, Response response, Instant now) {
        return pick(position, sequence, response, Certainty.NOT_ASKED, now);
    }

    /**
     * Judges a pick: a response that is kept but not scored.
     *
     * @param sequence the number that the sender believes this event gets
     */
    public AnswerOutcome pick(
            int position, int sequence, Response response, Certainty certainty, Instant now) {
        var pick = new Picked(position, sequence, response, sure(response, certainty), now);
        return settled(pick, Open.class).orElseGet(() -> new Accepted(pick));
    }

    /** Judges a check of a learner who was not asked how sure it is. */
    public AnswerOutcome check(int position, int sequence, Response response, Instant now) {
        return check(position, sequence, response, Certainty.NOT_ASKED, now);
    }

    /**
     * Judges a check: the first try, which is kept and scored.
     *
     * @param sequence the number that the sender believes this event gets
     */
    public AnswerOutcome check(
            int position, int sequence, Response response, Certainty certainty, Instant now) {
        if (!behaviour.scoresEachAnswer()) {
            throw new IllegalStateException(
                    "Attempt %s is %s: its answers are scored together; use submission()."
                            .formatted(id, behaviour));
        }
        var refusal = Scoring.refusal(item(position).question(), response);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var check =
                new Checked(
                        position, sequence, response, certainty, marked(position, response), now);
        return settled(check, Open.class).orElseGet(() -> unlessBlank(check));
    }

    /**
     * Judges another try: a response that is kept and scored, and that counts nowhere.
     *
     * @param sequence the number that the sender believes this event gets
     */
    public AnswerOutcome retry(int position, int sequence, Response response, Instant now) {
        var refusal = Scoring.refusal(item(position).question(), response);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var retry = new Retried(position, sequence, response, marked(position, response), now);
        return settled(retry, Tried.class).orElseGet(() -> unlessBlank(retry));
    }

    /** Judges that the learner wants to see the answer. */
    public AnswerOutcome reveal(int position, int sequence, Instant now) {
        var reveal = new Revealed(position, sequence, state(position).response(), now);
        return settled(reveal, Tried.class).orElseGet(() -> new Accepted(reveal));
    }

    /** Judges that the learner wants to come back to an item, or no longer. */
    public AnswerOutcome flag(int position, int sequence, boolean up, Instant now) {
        var flag = new Flagged(position, sequence, state(position).response(), up, now);
        return settled(flag, Open.class).orElseGet(() -> new Accepted(flag));
    }

    /**
     * What is to be kept so that the attempt is submitted: the last answer to each item that is not
     * scored yet, with its points. After the end of the time it counts as submitted at the end.
     */
    public List<Checked> submission(Instant now) {
        if (behaviour.scoresEachAnswer()) {
            throw new IllegalStateException(
                    "Attempt %s is %s: each answer is scored by itself; use check()."
                            .formatted(id, behaviour));
        }
        var at = deadline().filter(now::isAfter).orElse(now);
        return positions()
                .filter(position -> state(position) instanceof Open)
                .mapToObj(position -> submitted(position, at))
                .toList();
    }

    private Checked submitted(int position, Instant at) {
        var state = state(position);
        var score = marked(position, state.response());
        return new Checked(
                position,
                nextSequence(position),
                state.response(),
                sure(state.response(), state.certainty()),
                score,
                at);
    }

    // Nobody is sure of no answer.
    private static Certainty sure(Response response, Certainty certainty) {
        return response.blank() ? Certainty.NOT_ASKED : certainty;
    }

    /** This attempt with one more event. */
    public Attempt with(AnswerEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new Attempt(
                id,
                learner,
                quiz,
                behaviour,
                terms,
                scoringVersion,
                startedAt,
                items,
                more,
                regraded);
    }

    // Everything that decides an event before its content counts: it cannot be one, it is here
    // already, it comes after the end, it comes late.
    private Optional<AnswerOutcome> settled(AnswerEvent event, Class<? extends ItemState> inTurn) {
        int position = event.position();
        if (!open(position)) {
            return Optional.of(new Refused(Refusal.NOT_YET));
        }
        var refusal = Scoring.refusal(item(position).question(), event.response());
        if (refusal.isPresent()) {
            return Optional.of(new Refused(refusal.get()));
        }
        if (last(position).filter(last -> same(last, event)).isPresent()) {
            return Optional.of(new AlreadyKept());
        }
        if (deadline().filter(end -> event.at().isAfter(end.plus(grace()))).isPresent()) {
            return Optional.of(new TimeUp());
        }
        return event.sequence() == nextSequence(position) && inTurn.isInstance(state(position))
                ? Optional.empty()
                : Optional.of(new MovedOn());
    }

    private Duration grace() {
        return terms.settings().grace();
    }

    private static boolean same(AnswerEvent kept, AnswerEvent sent) {
        return kept.getClass().equals(sent.getClass())
                && kept.sequence() == sent.sequence()
                && kept.certainty() == sent.certainty()
                && kept.response().canonical().equals(sent.response().canonical())
                && !(kept instanceof Flagged was
                        && sent instanceof Flagged wanted
                        && was.up() != wanted.up());
    }

    private static AnswerOutcome unlessBlank(AnswerEvent event) {
        return event.response().blank() ? new NothingToCheck() : new Accepted(event);
    }

    private ItemState after(ItemState before, AnswerEvent event) {
        return switch (event) {
            case Picked picked -> new Open(picked.response(), picked.certainty());
            // What was shown stays, also where a mended key counts other points.
            case Checked checked ->
                    after(
                            checked.response(),
                            checked.score(),
                            counted(checked),
                            checked.certainty());
            case Retried retried ->
                    after(
                            retried.response(),
                            retried.score(),
                            before.counted().orElse(retried.score()),
                            before.certainty());
            case Revealed _ ->
                    before instanceof Tried(var response, var score, var first, var certainty)
                            ? new Done(response, score, first, certainty)
                            : before;
            case Flagged _ -> before;
        };
    }

    private ItemState after(Response response, Score score, Score first, Certainty certainty) {
        return score.full() || !behaviour.allowsRetries()
                ? new Done(response, score, first, certainty)
                : new Tried(response, score, first, certainty);
    }

    private Score counted(Checked checked) {
        return regraded.getOrDefault(checked.position(), checked.score());
    }

    private Score marked(int position, Response response) {
        return Scoring.mark(item(position).question(), response).score();
    }

    private IntStream positions() {
        return IntStream.rangeClosed(1, size());
    }

    private Stream<Checked> checks() {
        return events.stream().filter(Checked.class::isInstance).map(Checked.class::cast);
    }

    private Optional<AnswerEvent> last(int position) {
        var own = eventsOf(position);
        return own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
    }

    private List<AnswerEvent> eventsOf(int position) {
        return events.stream()
                .filter(event -> event.position() == position)
                .sorted(Comparator.comparingInt(AnswerEvent::sequence))
                .toList();
    }
}
