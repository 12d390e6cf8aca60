package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.course;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a changed document leaves to look at. */
class LookAgainTest {

    private static final String SIZE = "acs.staging.001";
    private static final String NODES = "acs.staging.002";
    private static final Question ON_SIZE = question("q-1").citing(SIZE).singleChoice("+--");
    private static final Course COURSE =
            course(
                    List.of(SIZE, NODES),
                    lesson(
                            STAGING,
                            List.of(section("first", SIZE), section("second", NODES)),
                            ON_SIZE));

    @Test
    void a_changed_fact_leads_to_its_sections_and_questions() {
        var again = after(SIZE);
        assertThat(again.sections())
                .containsExactly(new SectionRef(STAGING, new SectionId("first")));
        assertThat(again.questions()).containsExactly(ON_SIZE.id());
        assertThat(again.chunks()).isEmpty();
    }

    @Test
    void several_changed_facts_lead_to_each_place_once_in_the_order_of_the_course() {
        assertThat(after(NODES, SIZE, SIZE).sections())
                .extracting(each -> each.section().value())
                .containsExactly("first", "second");
    }

    @Test
    void nothing_changed_leaves_nothing_to_look_at() {
        assertThat(after().sections()).isEmpty();
        assertThat(after().questions()).isEmpty();
    }

    private static LookAgain after(String... facts) {
        var changed =
                List.of(facts).stream().map(id -> COURSE.facts().get(new FactId(id))).toList();
        return LookAgain.after(changed, Trace.of(COURSE));
    }
}
