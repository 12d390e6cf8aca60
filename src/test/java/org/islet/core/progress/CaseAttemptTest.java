package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.attempt;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.question;

import java.util.List;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.ChartEntry.Note;
import org.islet.core.content.ChartTab;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.SingleChoice;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.AnswerOutcome.MovedOn;
import org.islet.core.progress.AnswerOutcome.Refused;
import org.islet.core.scoring.Refusal;
import org.junit.jupiter.api.Test;

/** An attempt at an unfolding case: in order, each question once, while the chart grows. */
class CaseAttemptTest {

    private static final Note MORNING = new Note(ChartTab.NURSES_NOTES, "Day 1, 07:30", "Shaky.");
    private static final Note NOON_NOTE = new Note(ChartTab.LABORATORY, "Day 1, 12:00", "Low.");

    private final Attempt fresh =
            asCase(attempt(charted("q-1", MORNING), charted("q-2"), charted("q-3", NOON_NOTE)));

    @Test
    void a_question_is_open_once_all_before_it_are_done() {
        assertThat(fresh.open(1)).isTrue();
        assertThat(fresh.open(2)).isFalse();
        assertThat(checked(fresh, 1).open(2)).isTrue();
        assertThat(checked(fresh, 1).open(3)).isFalse();
    }

    @Test
    void a_question_that_was_answered_can_be_looked_at_again() {
        var two = checked(checked(fresh, 1), 2);
        assertThat(two.open(1)).isTrue();
        assertThat(checked(two, 3).open(1)).isTrue();
    }

    @Test
    void an_answer_before_its_turn_is_refused() {
        assertThat(fresh.pick(2, 1, choosing(1), NOON)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(fresh.check(3, 1, choosing(1), NOON)).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void an_answer_that_was_checked_stays_as_it_is() {
        var later = checked(fresh, 1);
        assertThat(later.check(1, 2, choosing(2), NOON)).isInstanceOf(MovedOn.class);
    }

    @Test
    void the_chart_holds_what_earlier_questions_brought() {
        assertThat(fresh.chartBefore(1)).isEmpty();
        assertThat(fresh.chartBefore(2)).containsExactly(MORNING);
        assertThat(fresh.chartBefore(3)).containsExactly(MORNING);
    }

    @Test
    void outside_a_case_questions_are_open_and_bring_their_charts_alone() {
        var practice = attempt(charted("q-1", MORNING), charted("q-2"));
        assertThat(practice.open(2)).isTrue();
        assertThat(practice.chartBefore(2)).isEmpty();
    }

    private static Attempt checked(Attempt attempt, int position) {
        var outcome = attempt.check(position, 1, choosing(1), NOON);
        assertThat(outcome).isInstanceOf(Accepted.class);
        return attempt.with(((Accepted) outcome).event());
    }

    private static Attempt asCase(Attempt other) {
        return Attempt.start(
                other.id(),
                other.learner(),
                other.quiz(),
                Behaviour.CASE,
                other.startedAt(),
                other.items());
    }

    private static Question charted(String id, ChartEntry... chart) {
        var plain = question(id).singleChoice("+--");
        var head = plain.head();
        return new SingleChoice(
                new QuestionHead(
                        head.id(),
                        head.objective(),
                        head.level(),
                        head.track(),
                        head.scenario(),
                        head.stem(),
                        head.citations(),
                        List.of(chart)),
                plain.options(),
                true);
    }
}
