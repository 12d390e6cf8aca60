package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.versioned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.islet.core.content.Assessment;
import org.islet.core.content.Assessment.Share;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;
import org.islet.core.content.QuizId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draw takes from a pool, for many seeds. */
class DrawTest {

    private static final long[] SEEDS = LongStream.range(0, 50).toArray();

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "9, 9", "12, 9"})
    void a_draw_takes_as_many_as_asked_or_all_there_are(int count, int drawn) {
        for (long seed : SEEDS) {
            assertThat(draw(pool(3, 3, 3), count, seed)).hasSize(drawn);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void every_objective_has_its_share_within_one(int count) {
        for (long seed : SEEDS) {
            assertThat(perObjective(draw(pool(4, 4, 4), count, seed)))
                    .hasSize(Math.min(count, 3))
                    .allSatisfy(
                            (_, drawn) -> assertThat(drawn).isBetween(count / 3, count / 3 + 1));
        }
    }

    @Test
    void an_objective_with_few_questions_gives_all_of_them() {
        for (long seed : SEEDS) {
            assertThat(perObjective(draw(pool(1, 5, 5), 7, seed)).values())
                    .containsExactly(1, 3, 3);
        }
    }

    @Test
    void a_blueprint_draws_so_many_of_each_lesson_and_level() {
        var other = new LessonId("imaging");
        var bank = new ArrayList<VersionedQuestion>();
        for (CognitiveLevel level : CognitiveLevel.values()) {
            for (int each = 1; each <= 4; each++) {
                bank.add(leveled(STAGING, level, each));
                bank.add(leveled(other, level, each));
            }
        }
        var blueprint =
                new Assessment(
                        new QuizId("final"),
                        "Final",
                        List.of(
                                new Share(other, CognitiveLevel.APPLY, 2),
                                new Share(STAGING, CognitiveLevel.APPLY, 1),
                                new Share(STAGING, CognitiveLevel.REMEMBER, 3)));
        for (long seed : SEEDS) {
            var drawn = Draw.draw(blueprint, bank, new SplittableRandom(seed));
            assertThat(drawn)
                    .hasSize(blueprint.size())
                    .extracting(DrawnItem::lesson, item -> item.question().head().level())
                    .containsExactlyInAnyOrder(
                            tuple(other, CognitiveLevel.APPLY),
                            tuple(other, CognitiveLevel.APPLY),
                            tuple(STAGING, CognitiveLevel.APPLY),
                            tuple(STAGING, CognitiveLevel.REMEMBER),
                            tuple(STAGING, CognitiveLevel.REMEMBER),
                            tuple(STAGING, CognitiveLevel.REMEMBER));
        }
    }

    @Test
    void one_name_in_two_lessons_stands_for_two_objectives() {
        var pool =
                List.of(
                        leveled(STAGING, CognitiveLevel.APPLY, 1),
                        leveled(STAGING, CognitiveLevel.APPLY, 2),
                        leveled(new LessonId("imaging"), CognitiveLevel.APPLY, 3));
        for (long seed : SEEDS) {
            assertThat(Draw.draw(pool, 2, new SplittableRandom(seed)))
                    .extracting(DrawnItem::lesson)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void steps_are_never_drawn_in_the_right_order() {
        var ordering = question("steps").ordering(3);
        for (long seed : SEEDS) {
            assertThat(draw(List.of(versioned(ordering)), 1, seed).getFirst().order())
                    .containsExactlyInAnyOrderElementsOf(ordering.key())
                    .isNotEqualTo(ordering.key());
        }
    }

    @Test
    void choices_of_a_matching_are_shuffled_unless_their_order_is_fixed() {
        assertThat(ordersOf(question("free").matching(6, 1, 2))).hasSizeGreaterThan(10);
        assertThat(ordersOf(question("fixed").inFixedOrder().matching(6, 1, 2))).hasSize(1);
    }

    private static Set<List<OptionId>> ordersOf(Question question) {
        return LongStream.of(SEEDS)
                .mapToObj(seed -> draw(List.of(versioned(question)), 1, seed).getFirst().order())
                .collect(Collectors.toSet());
    }

    private static VersionedQuestion leveled(LessonId lesson, CognitiveLevel level, int number) {
        var question =
                question(lesson + "-" + level.name().toLowerCase(Locale.ROOT) + "-" + number)
                        .at(level)
                        .singleChoice("+--");
        return new VersionedQuestion(lesson, versioned(question).version(), question);
    }

    @Test
    void chance_decides_which_objective_gets_one_more() {
        var one = LongStream.of(SEEDS).mapToObj(seed -> perObjective(draw(pool(3, 3), 1, seed)));
        assertThat(one.flatMap(each -> each.keySet().stream()).distinct())
                .containsExactlyInAnyOrder("o-1", "o-2");
    }

    @Test
    void no_question_is_drawn_twice() {
        for (long seed : SEEDS) {
            assertThat(ids(draw(pool(3, 3), 5, seed))).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_drawn_questions_stand_in_the_order_of_the_pool() {
        var pool = pool(5, 5);
        for (long seed : SEEDS) {
            assertThat(pool.stream().map(each -> each.question().id()).toList())
                    .containsSubsequence(ids(draw(pool, 5, seed)));
        }
    }

    @Test
    void the_same_seed_draws_the_same_items_in_the_same_order() {
        assertThat(draw(pool(5, 5), 5, 42)).isEqualTo(draw(pool(5, 5), 5, 42));
    }

    @Test
    void another_seed_draws_other_items() {
        assertThat(ids(draw(pool(5, 5), 5, 1))).isNotEqualTo(ids(draw(pool(5, 5), 5, 2)));
    }

    @Test
    void every_question_has_its_turn() {
        var drawn =
                LongStream.of(SEEDS)
                        .boxed()
                        .flatMap(seed -> ids(draw(pool(5, 5), 2, seed)).stream());
        assertThat(drawn.distinct()).hasSize(10);
    }

    @Test
    void each_option_stands_in_the_order_once() {
        var question = question("q-1").selectAll("++--+");
        for (long seed : SEEDS) {
            assertThat(order(question, seed))
                    .containsExactlyInAnyOrder(
                            option(1), option(2), option(3), option(4), option(5));
        }
    }

    @Test
    void options_are_shuffled() {
        var question = question("q-1").singleChoice("+---");
        var orders = LongStream.of(SEEDS).mapToObj(seed -> order(question, seed));
        assertThat(orders.distinct().count()).isGreaterThan(10);
    }

    @Test
    void options_with_a_natural_order_keep_it() {
        var question = question("q-1").inFixedOrder().singleChoice("+---");
        for (long seed : SEEDS) {
            assertThat(order(question, seed))
                    .containsExactly(option(1), option(2), option(3), option(4));
        }
    }

    @Test
    void true_stands_before_false() {
        var question = question("q-1").trueFalse(false);
        for (long seed : SEEDS) {
            assertThat(order(question, seed)).extracting("value").containsExactly("true", "false");
        }
    }

    @Test
    void a_number_question_has_no_order() {
        assertThat(order(question("q-1").numeric("4", "0"), 1)).isEmpty();
    }

    // So many questions of each of the objectives o-1, o-2, ...
    private static List<VersionedQuestion> pool(int... counts) {
        var pool = new ArrayList<VersionedQuestion>();
        for (int objective = 1; objective <= counts.length; objective++) {
            for (int number = 1; number <= counts[objective - 1]; number++) {
                var question = question("q-%d-%d".formatted(objective, number));
                pool.add(versioned(question.about("o-" + objective).singleChoice("+--")));
            }
        }
        return pool;
    }

    private static List<DrawnItem> draw(List<VersionedQuestion> pool, int count, long seed) {
        return Draw.draw(pool, count, new SplittableRandom(seed));
    }

    private static List<OptionId> order(Question question, long seed) {
        return draw(List.of(versioned(question)), 1, seed).getFirst().order();
    }

    private static List<QuestionId> ids(List<DrawnItem> items) {
        return items.stream().map(each -> each.question().id()).toList();
    }

    private static Map<String, Integer> perObjective(List<DrawnItem> items) {
        var counts = new TreeMap<String, Integer>();
        for (DrawnItem item : items) {
            ObjectiveId objective = item.question().head().objective();
            counts.merge(objective.value(), 1, Integer::sum);
        }
        return counts;
    }
}
