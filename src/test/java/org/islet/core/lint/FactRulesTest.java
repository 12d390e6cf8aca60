package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;
import static org.islet.core.lint.Sample.found;

import java.util.List;
import org.islet.core.Fixtures;
import org.islet.core.content.Course;
import org.islet.core.content.Fact;
import org.islet.core.content.FactId;
import org.islet.core.content.Omission;
import org.junit.jupiter.api.Test;

/** Facts that are neither taught nor left out, or both. */
class FactRulesTest {

    private static final FactId TAUGHT = new FactId("acs.staging.001");
    private static final FactId OTHER = new FactId("acs.staging.002");
    private static final FactId THIRD = new FactId("acs.staging.003");

    @Test
    void a_fact_that_nobody_cites_is_found() {
        assertThat(found(Rule.UNTAUGHT_FACT, course(taught(), fact(OTHER))))
                .containsExactly("no section cites the fact \"acs.staging.002\"");
    }

    @Test
    void a_fact_left_out_for_a_reason_is_let_pass() {
        var course = course(taught(), omitted(OTHER));
        assertThat(found(Rule.UNTAUGHT_FACT, course)).isEmpty();
        assertThat(found(Rule.TAUGHT_OMISSION, course)).isEmpty();
    }

    @Test
    void a_fact_both_taught_and_left_out_is_found() {
        assertThat(found(Rule.TAUGHT_OMISSION, course(omitted(TAUGHT)))).hasSize(1);
    }

    @Test
    void a_duplicate_of_a_fact_that_is_not_taught_is_found() {
        assertThat(found(Rule.LOST_DUPLICATE, course(taught(), same(OTHER, THIRD), omitted(THIRD))))
                .hasSize(1);
    }

    @Test
    void a_duplicate_of_a_fact_that_is_taught_is_let_pass() {
        assertThat(found(Rule.LOST_DUPLICATE, course(taught(), same(OTHER, TAUGHT)))).isEmpty();
    }

    private static Fact taught() {
        return fact(TAUGHT);
    }

    private static Fact fact(FactId id) {
        return new Fact(id, "Stages", "1", "It is so.", null);
    }

    private static Fact omitted(FactId id) {
        var reason = new Omission(Omission.Reason.BOILERPLATE, null, "A link.");
        return new Fact(id, "Stages", "1", "It is so.", reason);
    }

    private static Fact same(FactId id, FactId other) {
        var reason = new Omission(Omission.Reason.DUPLICATE, other, "");
        return new Fact(id, "Stages", "1", "It is so.", reason);
    }

    private static Course course(Fact... facts) {
        var course =
                Fixtures.course(
                        List.of(),
                        lesson(
                                STAGING,
                                List.of(section("size", TAUGHT.value())),
                                question("q-1").singleChoice("+--")));
        return new Course(
                course.id(),
                course.title(),
                course.about(),
                course.parts(),
                null,
                course.sources(),
                Course.keyed(List.of(facts), Fact::id),
                course.terms(),
                course.hormones(),
                course.lessons(),
                course.cases());
    }
}
