package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.attempt;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.filling;
import static org.islet.core.Fixtures.ordering;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.islet.core.content.Blank;
import org.islet.core.content.Choice;
import org.islet.core.content.Cloze;
import org.islet.core.content.GapText;
import org.islet.core.content.ItemHash;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotId;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.Regrade.Left;
import org.islet.core.progress.Regrade.Marked;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Score;
import org.islet.core.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** What stored answers earn by a corrected key. */
class RegradeTest {

    private static final ItemHash NEWER = new ItemHash("1".repeat(64));
    private static final QuestionId ID = new QuestionId("q-1");

    @Test
    void an_answer_is_marked_by_the_corrected_key() {
        var then = question("q-1").singleChoice("+--");
        var now = question("q-1").singleChoice("-+-");

        assertThat(points(then, choosing(2), now)).containsExactly(new Score(1, 1));
        assertThat(points(then, choosing(1), now)).containsExactly(new Score(0, 1));
    }

    @Test
    void the_report_tells_the_points_before_and_after() {
        var attempt = answered(question("q-1").selectAll("++-"), choosing(1, 2));

        var regrade = Regrade.of(attempt, present(question("q-1").selectAll("+--")));

        assertThat(regrade.changes())
                .singleElement()
                .extracting(Marked::before, Marked::after)
                .containsExactly(new Score(2, 2), new Score(0, 1));
    }

    @Test
    void an_option_is_known_again_by_its_words_wherever_it_stands_now() {
        var then = question("q-1").singleChoice("+--");
        var moved = new ArrayList<Option>();
        for (int place : List.of(3, 1, 2)) {
            var option = then.options().get(place - 1);
            moved.add(
                    new Option(
                            new OptionId(String.valueOf(moved.size() + 1)),
                            option.text(),
                            option.key(),
                            option.rationale(),
                            option.misconception()));
        }
        var now = new SingleChoice(then.head(), moved, true);

        assertThat(points(then, choosing(1), now)).containsExactly(new Score(1, 1));
        assertThat(points(then, choosing(2), now)).containsExactly(new Score(0, 1));
    }

    @Test
    void steps_in_a_corrected_order_are_known_by_their_words() {
        var then = question("q-1").ordering(3);
        var now =
                new Ordering(
                        then.head(),
                        List.of(step(1, "Step 2"), step(2, "Step 1"), step(3, "Step 3")));

        assertThat(points(then, ordering(2, 1, 3), now)).containsExactly(new Score(1, 1));
        assertThat(points(then, ordering(1, 2, 3), now)).containsExactly(new Score(0, 1));
    }

    @Test
    void rows_and_groups_are_marked_by_the_corrected_key() {
        assertThat(
                        points(
                                question("q-1").matrix(3, 1, 2),
                                filling("1:1 2:3"),
                                question("q-1").matrix(3, 1, 3)))
                .containsExactly(new Score(2, 2));
        assertThat(
                        points(
                                question("q-1").grouping("+-", "+-"),
                                filling("1:1 2:4"),
                                question("q-1").grouping("+-", "-+")))
                .containsExactly(new Score(2, 2));
    }

    @Test
    void a_number_is_marked_by_the_corrected_number_where_the_same_is_asked() {
        assertThat(
                        points(
                                question("q-1").numeric("2", "0"),
                                typing("4"),
                                question("q-1").numeric("4", "0")))
                .containsExactly(new Score(1, 1));
    }

    @Test
    void a_statement_that_says_something_else_now_leaves_its_answers_alone() {
        var then = question("q-1").trueFalse(true);
        var head = then.head();
        var otherHead =
                new QuestionHead(
                        head.id(),
                        head.objective(),
                        head.level(),
                        head.track(),
                        head.scenario(),
                        "Is it not so?",
                        head.citations());
        var now = new TrueFalse(otherHead, false, question("q-1").trueFalse(false).options());
        var attempt = answered(then, new Response.Chosen(Set.of(TrueFalse.TRUE)));

        assertThat(Regrade.of(attempt, present(now)).left())
                .containsExactly(new Left(attempt.id(), 1, ID));
        assertThat(Regrade.of(attempt, present(question("q-1").trueFalse(false))).left()).isEmpty();
    }

    @Test
    void an_answer_is_left_where_the_question_is_gone_or_offers_something_else() {
        var attempt = answered(question("q-1").singleChoice("+--"), choosing(1));

        assertThat(Regrade.of(attempt, Map.of()).left()).hasSize(1);
        assertThat(Regrade.of(attempt, present(question("q-1").singleChoice("+---"))).left())
                .hasSize(1);
        assertThat(Regrade.of(attempt, present(question("q-1").selectAll("+--"))).left())
                .hasSize(1);
    }

    @Test
    void what_is_of_the_present_version_is_neither_marked_nor_left() {
        var attempt = answered(question("q-1").singleChoice("+--"), choosing(1));
        var same = attempt.item(1);

        var regrade =
                Regrade.of(
                        attempt,
                        Map.of(
                                ID,
                                new VersionedQuestion(STAGING, same.version(), same.question())));

        assertThat(regrade).isEqualTo(new Regrade(List.of(), List.of()));
    }

    @Test
    void a_correction_that_is_taken_back_gives_the_points_back() {
        var attempt = answered(question("q-1").singleChoice("+--"), choosing(1));
        var regraded = regraded(attempt, new Score(0, 1));
        var same = attempt.item(1);

        var regrade =
                Regrade.of(
                        regraded,
                        Map.of(
                                ID,
                                new VersionedQuestion(STAGING, same.version(), same.question())));

        assertThat(regrade.changes())
                .singleElement()
                .extracting(Marked::before, Marked::after)
                .containsExactly(new Score(0, 1), new Score(1, 1));
    }

    @Test
    void an_item_left_without_an_answer_earns_nothing_by_any_key() {
        assertThat(
                        points(
                                question("q-1").selectAll("++-"),
                                new Unanswered(),
                                question("q-1").selectAll("+--")))
                .containsExactly(new Score(0, 1));
    }

    @Test
    void the_points_read_after_a_regrade_are_those_of_it_and_the_answers_stay() {
        var attempt = answered(question("q-1").singleChoice("+--"), choosing(2));
        var regraded = regraded(attempt, new Score(1, 1));

        assertThat(regraded.score()).contains(new Score(1, 1));
        assertThat(regraded.tries()).extracting(Try::score).containsExactly(new Score(1, 1));
        assertThat(regraded.state(1).counted()).contains(new Score(1, 1));
        assertThat(regraded.events()).isEqualTo(attempt.events());
    }

    @Test
    void an_answer_to_one_of_two_like_sentences_is_left_as_it_was() {
        var then = alike(1);
        var given = new Filled(Map.of(new SlotId("1"), Set.of(new OptionId("1"))));

        var regrade = Regrade.of(answered(then, given), present(alike(2)));

        assertThat(regrade.marked()).isEmpty();
        assertThat(regrade.left()).extracting(Left::question).containsExactly(ID);
    }

    // Both blanks stand in the same words.
    private static Cloze alike(int key) {
        var blanks = new ArrayList<Blank>();
        for (int place = 1; place <= 2; place++) {
            var choices =
                    List.of(
                            new Choice(new OptionId(String.valueOf(2 * place - 1)), "high"),
                            new Choice(new OptionId(String.valueOf(2 * place)), "low"));
            blanks.add(
                    new Blank(
                            new SlotId(String.valueOf(place)),
                            choices,
                            choices.get(key - 1).id(),
                            "Because.",
                            Map.of()));
        }
        return new Cloze(
                question("q-1").head(),
                GapText.of("The level is [1]. The level is [2]."),
                blanks,
                true);
    }

    private static List<Score> points(Question then, Response response, Question now) {
        return Regrade.of(answered(then, response), present(now)).marked().stream()
                .map(Marked::after)
                .toList();
    }

    private static Attempt answered(Question then, Response response) {
        var score = Scoring.mark(then, response).score();
        return attempt(then).with(new Checked(1, 1, response, score, NOON));
    }

    private static Attempt regraded(Attempt attempt, Score score) {
        return new Attempt(
                attempt.id(),
                attempt.learner(),
                attempt.quiz(),
                attempt.behaviour(),
                attempt.terms(),
                attempt.scoringVersion(),
                attempt.startedAt(),
                attempt.items(),
                attempt.events(),
                Map.of(1, score));
    }

    private static Map<QuestionId, VersionedQuestion> present(Question now) {
        return Map.of(ID, new VersionedQuestion(STAGING, NEWER, now));
    }

    private static Step step(int place, String text) {
        return new Step(new OptionId(String.valueOf(place)), text, "Because.");
    }
}
