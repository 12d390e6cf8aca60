package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.lint.Sample.asking;
import static org.islet.core.lint.Sample.passage;
import static org.islet.core.lint.Sample.single;
import static org.islet.core.lint.Sample.telling;
import static org.islet.core.lint.Sample.term;
import static org.islet.core.lint.Sample.words;

import java.util.Arrays;
import java.util.List;
import org.islet.core.content.Course;
import org.islet.core.content.QuestionId;
import org.junit.jupiter.api.Test;

/** Findings and the waivers that cover them. */
class LinterTest {

    private static final Course COURSE = asking(single("Which", "One", "Two", "Six"));
    private static final Subject QUESTION = new Subject.OfQuestion(new QuestionId("q-1"));

    @Test
    void a_finding_without_waiver_stays_open() {
        assertThat(Linter.judge(COURSE, List.of()).open())
                .isEqualTo(Linter.findings(COURSE))
                .extracting(Finding::rule)
                .contains(Rule.STEM_END);
    }

    @Test
    void a_waiver_covers_the_finding_of_its_rule_and_subject_alone() {
        var judgement =
                Linter.judge(COURSE, List.of(new Waiver(Rule.STEM_END, QUESTION, "It is.")));
        assertThat(judgement.waived()).extracting(Finding::rule).containsExactly(Rule.STEM_END);
        assertThat(judgement.open())
                .extracting(Finding::rule)
                .contains(Rule.VIGNETTE)
                .doesNotContain(Rule.STEM_END, Rule.NEEDLESS_WAIVER);
    }

    @Test
    void a_waiver_that_nothing_needs_is_a_finding_itself() {
        var needless = new Waiver(Rule.NEGATIVE_STEM, QUESTION, "It is asked so.");
        assertThat(Linter.judge(COURSE, List.of(needless)).open())
                .contains(
                        new Finding(
                                Rule.NEEDLESS_WAIVER,
                                QUESTION,
                                "nothing here needs the waiver of \"negative-stem\"",
                                "remove it"));
    }

    @Test
    void a_finding_in_a_section_is_waived_with_its_lesson() {
        var course =
                telling(List.of(term("node", "node")), passage("first", words("A node is small.")));
        var waiver = new Waiver(Rule.TERM_LINK, new Subject.OfLesson(STAGING), "Known by now.");
        assertThat(Linter.judge(course, List.of(waiver)).waived()).hasSize(1);
    }

    @Test
    void a_waiver_has_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiver(Rule.STEM_END, QUESTION, " "))
                .withMessageContaining("stem-end");
    }

    @Test
    void every_rule_is_found_by_its_slug_and_says_why() {
        assertThat(Arrays.stream(Rule.values()))
                .allSatisfy(rule -> assertThat(Rule.named(rule.slug())).contains(rule))
                .allSatisfy(rule -> assertThat(rule.why()).matches("[A-Z].*\\)\\."));
        assertThat(Rule.named("longest")).isEmpty();
    }
}
