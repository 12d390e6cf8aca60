package org.islet.core.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;
import org.islet.core.progress.Mastery;
import org.islet.core.progress.Progress;
import org.islet.core.progress.Try;
import org.islet.core.review.ReviewCard.Seen;
import org.islet.core.review.ReviewCard.State;

/**
 * What one learner has to review on one day, and in the days after.
 *
 * @param today the day, where the learner is
 * @param cards a card for each question of the lessons' quizzes, in the order of the course
 */
public record ReviewPlan(LocalDate today, Retention retention, List<ReviewCard> cards) {

    /** How long a question takes, its feedback included. An estimate, not a limit. */
    public static final Duration PER_QUESTION = Duration.ofSeconds(30);

    /** How long a set of reviews should take at most. */
    public static final Duration PER_SET = Duration.ofMinutes(10);

    /** How many days are forecast, today included. */
    public static final int DAYS_AHEAD = 14;

    public ReviewPlan {
        cards = List.copyOf(cards);
    }

    /**
     * Works out the plan.
     *
     * @param tries all of the learner's, the oldest first
     */
    public static ReviewPlan of(
            Course course, List<Try> tries, Retention retention, Instant now, ZoneId zone) {
        Map<QuestionId, List<Try>> byQuestion =
                tries.stream().collect(Collectors.groupingBy(one -> one.question().id()));
        var cards = new ArrayList<ReviewCard>();
        for (Lesson lesson : course.path()) {
            for (Question question : lesson.quiz().pool()) {
                var own = byQuestion.getOrDefault(question.id(), List.of());
                cards.add(ReviewCard.of(lesson.id(), question, own, retention, zone));
            }
        }
        return new ReviewPlan(LocalDate.ofInstant(now, zone), retention, cards);
    }

    /** How many cards are in a state today. */
    public int count(State state) {
        return Math.toIntExact(cards.stream().filter(card -> card.on(today) == state).count());
    }

    /** What is due: the missed twice first, then by predicted recall, the least first. */
    public List<Seen> due() {
        return seen().filter(card -> card.on(today) != State.LEARNING)
                .sorted(
                        Comparator.comparingInt((Seen card) -> card.missedTwice() ? 0 : 1)
                                .thenComparingDouble(card -> card.recall(today)))
                .toList();
    }

    /** The first day after today that brings something; empty if none will. */
    public Optional<LocalDate> nextDay() {
        return seen().map(Seen::dueOn).filter(day -> day.isAfter(today)).min(LocalDate::compareTo);
    }

    /** As much of what is due as fits into one sitting. */
    public List<Seen> nextSet() {
        return due().stream().limit(PER_SET.dividedBy(PER_QUESTION)).toList();
    }

    /** Minutes that so many questions take, rounded up. */
    public static int minutes(int questions) {
        var time = PER_QUESTION.multipliedBy(questions);
        return Math.toIntExact(time.plusSeconds(59).toMinutes());
    }

    /**
     * What each day brings if everything is reviewed on its day and answered right. Today has all
     * that is due.
     */
    public List<DayLoad> forecast() {
        int[] questions = new int[DAYS_AHEAD];
        seen().forEach(card -> reviewDays(card).forEach(day -> questions[day]++));
        return Stream.iterate(0, day -> day + 1)
                .limit(DAYS_AHEAD)
                .map(day -> new DayLoad(today.plusDays(day), questions[day]))
                .toList();
    }

    /** How well the learner has an objective, and whether it fades. */
    public Mastery mastery(Progress progress, LessonId lesson, ObjectiveId objective) {
        var mastery = progress.mastery(lesson, objective);
        return fading(lesson, objective) ? mastery.asFading() : mastery;
    }

    // Mean predicted recall of what was tried is below what the learner desires.
    private boolean fading(LessonId lesson, ObjectiveId objective) {
        var recalls =
                seen().filter(card -> card.lesson().equals(lesson))
                        .filter(card -> card.question().head().objective().equals(objective))
                        .mapToDouble(card -> card.recall(today))
                        .average();
        return recalls.isPresent() && recalls.getAsDouble() < retention.share();
    }

    // The days on which a card comes up, counted from today.
    private List<Integer> reviewDays(Seen card) {
        var days = new ArrayList<Integer>();
        var memory = card.memory();
        var last = card.triedOn();
        var due = card.dueOn().isBefore(today) ? today : card.dueOn();
        while (Days.between(today, due) < DAYS_AHEAD) {
            days.add(Days.between(today, due));
            memory = Fsrs.next(memory, Days.between(last, due), Grade.GOOD);
            last = due;
            due = due.plusDays(Fsrs.interval(memory, retention));
        }
        return days;
    }

    private Stream<Seen> seen() {
        return cards.stream().filter(Seen.class::isInstance).map(Seen.class::cast);
    }
}
