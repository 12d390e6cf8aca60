package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.SampleLesson.blocks;
import static org.islet.adapters.files.SampleLesson.paragraph;
import static org.islet.adapters.files.SampleLesson.words;
import static org.islet.core.Fixtures.facts;

import java.util.List;
import org.islet.core.content.Block;
import org.islet.core.content.Block.Callout;
import org.islet.core.content.Block.Callout.Kind;
import org.islet.core.content.Block.Listing;
import org.islet.core.content.Block.SourcesDiffer;
import org.islet.core.content.Block.Subheading;
import org.islet.core.content.Inline.Citation;
import org.islet.core.content.Inline.Words;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the blocks of a section become. */
class BlockReaderTest {

    @Test
    void a_sub_heading_stays_inside_its_section() {
        assertThat(blocks("## Grade")).containsExactly(new Subheading(words("Grade")));
    }

    @Test
    void lists_may_hold_lists() {
        assertThat(blocks("1. one\n2. two\n   - a\n   - b"))
                .containsExactly(
                        new Listing(
                                true,
                                List.of(
                                        List.of(paragraph(new Words("one"))),
                                        List.of(
                                                paragraph(new Words("two")),
                                                new Listing(
                                                        false,
                                                        List.of(
                                                                List.of(paragraph(new Words("a"))),
                                                                List.of(
                                                                        paragraph(
                                                                                new Words(
                                                                                        "b")))))))));
    }

    @Test
    void a_table_has_headings_and_rows() {
        assertThat(
                        blocks(
                                "| T | Size |\n|---|---|\n| T1 | under 2 cm[^acs.staging.001] |\n| T2 | |"))
                .containsExactly(
                        new Block.Table(
                                List.of(words("T"), words("Size")),
                                List.of(
                                        List.of(
                                                words("T1"),
                                                List.of(
                                                        new Words("under 2 cm"),
                                                        new Citation(facts("acs.staging.001")))),
                                        List.of(words("T2"), List.of()))));
    }

    @Test
    void a_figure_has_an_alternative_and_a_caption() {
        assertThat(blocks("![Four steps](figure:stage-ladder \"Look at step two\")"))
                .containsExactly(
                        new Block.Figure("stage-ladder", "Four steps", "Look at step two"));
    }

    @Test
    void a_check_names_its_question() {
        assertThat(blocks("Think.\n\n```check\nstaging-check-01\n```"))
                .endsWith(new Block.Check(new QuestionId("staging-check-01")));
    }

    @ParameterizedTest
    @CsvSource({"in-practice, IN_PRACTICE", "ask-your-team, ASK_YOUR_TEAM", "scope, SCOPE"})
    void a_callout_has_a_kind_a_title_and_a_body(String mark, Kind kind) {
        assertThat(blocks("> [!" + mark + "] Before the scan\n> Ask.\n>\n> - one"))
                .containsExactly(
                        new Callout(
                                kind,
                                "Before the scan",
                                List.of(
                                        paragraph(new Words("Ask.")),
                                        new Listing(
                                                false,
                                                List.of(List.of(paragraph(new Words("one"))))))));
    }

    @Test
    void a_callout_needs_no_title() {
        assertThat(blocks("> [!scope]\n> Not this."))
                .containsExactly(
                        new Callout(Kind.SCOPE, "", List.of(paragraph(new Words("Not this.")))));
    }

    @Test
    void sources_that_differ_state_their_positions_and_the_advice() {
        String text =
                """
                > [!sources-differ] Does the stage decide?
                > - **acs** It helps.[^acs.staging.001]
                > - **outside** AJCC, 8th edition (2017), says more.
                >
                > Hold both.
                """;
        assertThat(blocks(text))
                .containsExactly(
                        new SourcesDiffer(
                                "Does the stage decide?",
                                List.of(
                                        new SourcesDiffer.Position(
                                                new SourceId("acs"),
                                                List.of(
                                                        new Words("It helps."),
                                                        new Citation(facts("acs.staging.001")))),
                                        new SourcesDiffer.Position(
                                                null,
                                                words("AJCC, 8th edition (2017), says more."))),
                                List.of(paragraph(new Words("Hold both.")))));
    }
}
