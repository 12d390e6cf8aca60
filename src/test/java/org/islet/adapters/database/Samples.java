package org.islet.adapters.database;

import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.core.content.ItemHash;
import org.islet.core.content.Numeric;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SingleChoice;
import org.islet.core.progress.AnswerEvent;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.SecretHash;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Score;

/** Small values to keep. Each learner, secret, attempt and item is a new one. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");

    private Samples() {}

    static LearnerId someone() {
        return new LearnerId(UUID.randomUUID());
    }

    static SecretHash aSecret() {
        return new SecretHash(digits());
    }

    static LearnerId aLearner(Database database) {
        var learner = someone();
        database.learners().add(learner, aSecret(), NOON);
        return learner;
    }

    static Attempt anAttempt(LearnerId learner, DrawnItem... items) {
        return anAttempt(learner, NOON, items);
    }

    static Attempt anAttempt(LearnerId learner, Instant start, DrawnItem... items) {
        return Attempt.start(
                new AttemptId(UUID.randomUUID()),
                learner,
                QuizId.of(STAGING),
                Behaviour.PRACTICE,
                start,
                List.of(items));
    }

    static DrawnItem anItem(Question question, String... order) {
        return new DrawnItem(
                STAGING,
                new ItemHash(digits()),
                question,
                Stream.of(order).map(OptionId::new).toList());
    }

    /** A single choice of three, shown out of order. */
    static DrawnItem aChoice() {
        return anItem(single("single"), "3", "1", "2");
    }

    static SingleChoice single(String id) {
        return question(id).singleChoice("+--");
    }

    static SelectAll several() {
        return question("several").selectAll("++-");
    }

    static Numeric number() {
        return question("number").numeric("2.50", "0.1");
    }

    static Picked picked(int position, int sequence, String option) {
        return new Picked(position, sequence, chosen(option), NOON);
    }

    static Checked checked(int position, int sequence, int points, int max) {
        return checked(position, sequence, points, max, NOON);
    }

    static Checked checked(int position, int sequence, int points, int max, Instant at) {
        return new Checked(position, sequence, chosen("1"), new Score(points, max), at);
    }

    static Response chosen(String... options) {
        return new Chosen(
                Stream.of(options).map(OptionId::new).collect(Collectors.toUnmodifiableSet()));
    }

    static Attempt kept(Database database, Attempt attempt, AnswerEvent... events) {
        database.attempts().add(attempt);
        Stream.of(events).forEach(event -> database.attempts().add(attempt.id(), event));
        return attempt;
    }

    private static String digits() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }
}
