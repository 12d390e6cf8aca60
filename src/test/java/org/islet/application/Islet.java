package org.islet.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.islet.core.Fixtures;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.content.QuizSettings;
import org.islet.core.progress.Accommodation;
import org.islet.core.progress.Accommodations;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.SecretHash;
import org.islet.core.progress.Terms;
import org.islet.core.progress.VersionedQuestion;
import org.islet.core.scoring.Scoring;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running Islet: its use cases, what stands behind them, and quick ways into a situation. */
public record Islet(
        ContentLibrary library,
        TakeQuiz quiz,
        StudyLesson study,
        FollowProgress follow,
        PrintQuiz print,
        ReviewDue review,
        PracticeStaging staging,
        MatchHormones matching,
        WelcomeGuest welcome,
        Attempts attempts,
        Accommodations accommodations,
        Clock clock,
        JdbcClient jdbc,
        ApplicationContext context) {

    private static final Instant FIRST_START = Instant.parse("2026-03-04T12:00:00Z");

    /** Somebody who has never been here before. */
    public LearnerId newcomer() {
        String random = UUID.randomUUID().toString() + UUID.randomUUID();
        return welcome.welcome(new SecretHash(random.replace("-", "")));
    }

    /** The lesson that these tests study. */
    public Lesson lesson() {
        return library.course().lesson(new LessonId("staging")).orElseThrow();
    }

    /** A made-up question of a type, or the first in that lesson's quiz. */
    public <Q extends Question> Q question(Class<Q> type) {
        return Stream.concat(samples(type), questions(type)).findFirst().orElseThrow();
    }

    /** The questions of a type in that lesson's quiz. */
    public <Q extends Question> Stream<Q> questions(Class<Q> type) {
        return lesson().quiz().pool().stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * An attempt at questions that the test names, not drawn by chance. Options that may be
     * shuffled stand in reverse. A learner starts a minute after the time before.
     */
    public Attempt attempt(LearnerId learner, Question... questions) {
        var start = FIRST_START.plus(Duration.ofMinutes(attempts.linesOf(learner).size()));
        return attempt(learner, Behaviour.PRACTICE, Terms.USUAL, start, questions);
    }

    /** A graded attempt at questions that the test names. */
    public Attempt graded(
            LearnerId learner, QuizSettings settings, Instant start, Question... questions) {
        var terms = new Terms(settings, Accommodation.NONE);
        return attempt(learner, Behaviour.GRADED, terms, start, questions);
    }

    private Attempt attempt(
            LearnerId learner,
            Behaviour behaviour,
            Terms terms,
            Instant start,
            Question... questions) {
        var items =
                Stream.of(questions)
                        .map(each -> library.versioned(lesson().id(), each))
                        .map(Islet::drawn)
                        .toList();
        var attempt =
                Attempt.start(
                        new AttemptId(UUID.randomUUID()),
                        learner,
                        lesson().quizId(),
                        behaviour,
                        terms,
                        start.truncatedTo(ChronoUnit.MICROS),
                        items);
        attempts.add(attempt);
        return attempt;
    }

    /** A question of that lesson answered some days ago: all right, or all wrong. */
    public void answered(LearnerId learner, Question question, boolean right, int daysAgo) {
        var attempt = attempt(learner, question);
        var response = right ? Answers.right(question) : Answers.wrong(question);
        var at = clock.instant().minus(Duration.ofDays(daysAgo));
        attempts.add(
                attempt.id(),
                new Checked(1, 1, response, Scoring.mark(question, response).score(), at));
    }

    /** An attempt as it is kept now. */
    public Attempt kept(Attempt attempt) {
        return attempts.find(attempt.id()).orElseThrow();
    }

    // Types that not every lesson asks.
    private static <Q extends Question> Stream<Q> samples(Class<Q> type) {
        var sample = Fixtures.question("sample").about("tnm").citing("acs-guide.staging.021");
        return Stream.<Question>of(
                        sample.matching(4, 2, 1, 3),
                        sample.matrix(3, 2, 1, 3),
                        sample.multiMatrix("+-+", "-+-"),
                        sample.grouping("+-+", "-+"),
                        sample.cloze("-+-", "+-"),
                        sample.clozeTable("--+", "+-"),
                        sample.clozeDrag(4, 3, 1),
                        sample.bowTie("-+--", "+--+-", "-++--"),
                        sample.rationale("+-", "-+-", "+-"),
                        sample.ordering(4),
                        sample.highlight("+-+-"),
                        sample.highlightTable("+-+", "-+"),
                        sample.hotSpot("-+--"))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static DrawnItem drawn(VersionedQuestion versioned) {
        var item = DrawnItem.undrawn(versioned);
        return item.question() instanceof ChoiceQuestion choice && choice.shuffled()
                ? new DrawnItem(
                        item.lesson(), item.version(), item.question(), item.order().reversed())
                : item;
    }
}
