package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.question;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources, facts, quizzes, sections, figures and complaints that can be, and those that cannot. */
class MaterialTest {

    private static final Question QUESTION = question("q-1").singleChoice("+--");

    @ParameterizedTest
    @ValueSource(strings = {"http://www.cancer.org", "www.cancer.org", "javascript:alert(1)"})
    void a_source_whose_address_is_not_https_is_refused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("ACS guide", address))
                .withMessage("address must begin with https://, got " + address);
    }

    @Test
    void a_short_name_fits_its_chip() {
        assertThat(source("a".repeat(20), "https://x.org").shortName()).hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("a".repeat(21), "https://x.org"))
                .withMessageContaining("1..20, got 21");
    }

    @Test
    void a_source_may_be_undated() {
        assertThat(source("ACS guide", "https://x.org").reviewed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "164", "164-165"})
    void a_fact_stands_on_one_line_or_on_several(String lines) {
        assertThat(fact(lines).lines()).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p. 3", "164-", "164-165-166", "123456"})
    void a_fact_that_stands_anywhere_else_is_refused(String lines) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(lines))
                .withMessageContaining("must look like 164 or 164-165, got \"" + lines + "\"");
    }

    @Test
    void a_quiz_without_questions_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quiz("Quiz", 1, List.of()))
                .withMessage("the quiz has no questions");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void a_quiz_draws_at_least_one_question_and_at_most_all(int draw) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quiz("Quiz", draw, List.of(QUESTION)))
                .withMessage("draw must lie in 1..1, got " + draw);
    }

    @Test
    void a_section_without_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(new SectionId("tnm"), "TNM", "TNM", 0, List.of()))
                .withMessageContaining("words of section \"tnm\"");
    }

    @ParameterizedTest
    @CsvSource({"../secret, A ladder., Look.", "ladder, '', Look.", "ladder, A ladder., ''"})
    void a_figure_without_name_alternative_or_caption_is_refused(
            String name, String alternative, String caption) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Figure(name, alternative, caption))
                .withMessageContaining("figure");
    }

    @Test
    void a_sources_differ_callout_without_question_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.SourcesDiffer(" ", List.of(), List.of()))
                .withMessageContaining("question");
    }

    @Test
    void a_complaint_reads_as_a_link_with_its_remedy() {
        assertThat(new ContentProblem("quizzes/nets/quiz.yml", 7, "no key", "mark one"))
                .hasToString("quizzes/nets/quiz.yml:7: no key; mark one");
    }

    @Test
    void a_complaint_without_a_line_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContentProblem("quiz.yml", 0, "no key", "mark one"));
    }

    private static Source source(String shortName, String address) {
        return new Source(
                new SourceId("acs"),
                "Guide",
                shortName,
                "American Cancer Society",
                null,
                URI.create(address),
                "Quote it.");
    }

    private static Fact fact(String lines) {
        return new Fact(new FactId("acs.staging.001"), "Stages", lines, "It is so.", null);
    }
}
