package org.islet.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.NOON;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.course;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.util.List;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.content.Trace;
import org.islet.core.scoring.Score;
import org.junit.jupiter.api.Test;

/** Which objectives come up again after some tries, and where to read. */
class RevisitTest {

    private static final Question SIZE =
            question("q-1").about("tnm").citing("acs.staging.001").singleChoice("+--");
    private static final Question NODES =
            question("q-2").about("tnm").citing("acs.staging.002").selectN("++-");
    private static final Question GRADE =
            question("q-3").about("grade").citing("acs.staging.003").singleChoice("+--");

    private static final Lesson LESSON =
            lesson(
                    STAGING,
                    List.of(
                            section("size", "acs.staging.001"),
                            section("nodes", "acs.staging.002"),
                            section("grade", "acs.staging.003")),
                    SIZE,
                    NODES,
                    GRADE);

    private static final Trace TRACE =
            Trace.of(
                    course(
                            List.of("acs.staging.001", "acs.staging.002", "acs.staging.003"),
                            LESSON));

    @Test
    void without_tries_there_is_nothing_to_revisit() {
        assertThat(Revisit.of(LESSON, List.of(), TRACE)).isEmpty();
    }

    @Test
    void an_item_with_every_point_is_not_revisited() {
        assertThat(Revisit.of(LESSON, List.of(scored(SIZE, 1, 1)), TRACE)).isEmpty();
    }

    @Test
    void a_missed_item_brings_back_its_objective_and_section() {
        assertThat(Revisit.of(LESSON, List.of(scored(GRADE, 0, 1)), TRACE))
                .singleElement()
                .satisfies(
                        revisit -> {
                            assertThat(revisit.objective().id()).hasToString("grade");
                            assertThat(revisit.missed()).containsExactly(GRADE);
                            assertThat(revisit.sections()).containsExactly(ref("grade"));
                        });
    }

    @Test
    void an_item_earned_in_part_is_revisited() {
        assertThat(Revisit.of(LESSON, List.of(scored(NODES, 1, 2)), TRACE)).hasSize(1);
    }

    @Test
    void an_item_learned_since_is_not_revisited() {
        var tries = List.of(scored(SIZE, 0, 1), scored(SIZE, 1, 1));
        assertThat(Revisit.of(LESSON, tries, TRACE)).isEmpty();
    }

    @Test
    void an_item_forgotten_since_is_revisited() {
        var tries = List.of(scored(SIZE, 1, 1), scored(SIZE, 0, 1));
        assertThat(Revisit.of(LESSON, tries, TRACE)).hasSize(1);
    }

    @Test
    void several_missed_items_of_one_objective_come_together() {
        var tries = List.of(scored(SIZE, 0, 1), scored(NODES, 0, 2));
        assertThat(Revisit.of(LESSON, tries, TRACE))
                .singleElement()
                .satisfies(
                        revisit -> {
                            assertThat(revisit.missed()).containsExactly(SIZE, NODES);
                            assertThat(revisit.sections())
                                    .containsExactly(ref("size"), ref("nodes"));
                        });
    }

    @Test
    void objectives_come_in_the_order_of_the_lesson() {
        var tries = List.of(scored(GRADE, 0, 1), scored(SIZE, 0, 1));
        assertThat(Revisit.of(LESSON, tries, TRACE))
                .extracting(each -> each.objective().id().value())
                .containsExactly("tnm", "grade");
    }

    @Test
    void tries_in_another_lesson_do_not_count() {
        var elsewhere = new Try(new LessonId("imaging"), SIZE, choosing(2), new Score(0, 1), NOON);
        assertThat(Revisit.of(LESSON, List.of(elsewhere), TRACE)).isEmpty();
    }

    @Test
    void an_item_that_no_section_teaches_any_more_is_revisited_without_a_place_to_read() {
        var untaught = question("q-4").about("tnm").citing("acs.staging.004").singleChoice("+--");
        assertThat(Revisit.of(LESSON, List.of(scored(untaught, 0, 1)), TRACE))
                .singleElement()
                .satisfies(revisit -> assertThat(revisit.sections()).isEmpty());
    }

    private static Try scored(Question question, int points, int max) {
        return new Try(STAGING, question, choosing(1), new Score(points, max), NOON);
    }

    private static SectionRef ref(String section) {
        return new SectionRef(STAGING, new SectionId(section));
    }
}
