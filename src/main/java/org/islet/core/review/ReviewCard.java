package org.islet.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.progress.Try;

/** A question of the course as one learner's review sees it. */
public sealed interface ReviewCard {

    /** The lesson that teaches the question. */
    LessonId lesson();

    /** The question in its present version. */
    Question question();

    /** How the card stands on a day. */
    State on(LocalDate day);

    /** How a card stands; each is in exactly one state. */
    enum State {
        /** Never tried. */
        NEW,
        /** Tried, and not due yet. */
        LEARNING,
        /** Due, by the prediction of recall. */
        DUE,
        /** Due, and missed at least twice, the last time included. */
        MISSED_TWICE
    }

    /** A question that the learner has never tried. */
    record Unseen(LessonId lesson, Question question) implements ReviewCard {

        @Override
        public State on(LocalDate day) {
            return State.NEW;
        }
    }

    /**
     * A question that the learner has tried.
     *
     * @param memory memory after the last try
     * @param triedOn the day of the last try, where the learner is
     * @param dueOn the day from which it should be asked again
     * @param missedTwice whether it was missed at least twice, the last time included
     */
    record Seen(
            LessonId lesson,
            Question question,
            Memory memory,
            LocalDate triedOn,
            LocalDate dueOn,
            boolean missedTwice)
            implements ReviewCard {

        @Override
        public State on(LocalDate day) {
            if (dueOn.isAfter(day)) {
                return State.LEARNING;
            }
            return missedTwice ? State.MISSED_TWICE : State.DUE;
        }

        /** Days that have passed by a day since the last try. */
        public int daysSince(LocalDate day) {
            return Days.between(triedOn, day);
        }

        /** Predicted probability of recall on a day. */
        public double recall(LocalDate day) {
            return Fsrs.recall(memory, daysSince(day));
        }
    }

    /**
     * Replays a learner's tries at a question.
     *
     * @param tries the oldest first
     * @param zone where the learner is: a day ends there at midnight
     */
    static ReviewCard of(
            LessonId lesson, Question question, List<Try> tries, Retention retention, ZoneId zone) {
        if (tries.isEmpty()) {
            return new Unseen(lesson, question);
        }
        var last = tries.getLast();
        var triedOn = day(last.at(), zone);
        var memory = memory(tries, zone);
        long misses = tries.stream().filter(each -> !each.score().full()).count();
        return new Seen(
                lesson,
                question,
                memory,
                triedOn,
                triedOn.plusDays(Fsrs.interval(memory, retention)),
                misses >= 2 && !last.score().full());
    }

    private static Memory memory(List<Try> tries, ZoneId zone) {
        var first = tries.getFirst();
        var memory = Fsrs.first(grade(first, true));
        var before = day(first.at(), zone);
        for (Try one : tries.subList(1, tries.size())) {
            var day = day(one.at(), zone);
            memory = Fsrs.next(memory, Days.between(before, day), grade(one, false));
            before = day;
        }
        return memory;
    }

    private static Grade grade(Try one, boolean firstSight) {
        return Grade.of(one.score(), one.certainty(), firstSight);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
