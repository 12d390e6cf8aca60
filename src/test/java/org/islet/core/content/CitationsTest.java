package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.facts;
import static org.islet.core.Fixtures.paragraphCiting;

import java.util.List;
import java.util.stream.Stream;
import org.islet.core.content.Inline.Citation;
import org.islet.core.content.Inline.Emphasis;
import org.islet.core.content.Inline.Strong;
import org.islet.core.content.Inline.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Citations are found wherever a block may hold them. */
class CitationsTest {

    private static final String FACT = "acs.staging.001";
    private static final List<Inline> TEXT = List.of(new Words("So."), new Citation(facts(FACT)));
    private static final Block PARAGRAPH = paragraphCiting(FACT);

    static Stream<Block> blocks_that_cite() {
        var position = new Block.SourcesDiffer.Position(new SourceId("acs"), TEXT);
        return Stream.of(
                PARAGRAPH,
                new Block.Subheading(TEXT),
                new Block.Listing(false, List.of(List.of(PARAGRAPH))),
                new Block.Listing(
                        true,
                        List.of(List.of(new Block.Listing(false, List.of(List.of(PARAGRAPH)))))),
                new Block.Table(List.of(TEXT), List.of()),
                new Block.Table(List.of(List.of()), List.of(List.of(TEXT))),
                new Block.Callout(Block.Callout.Kind.SCOPE, "", List.of(PARAGRAPH)),
                new Block.SourcesDiffer("Which?", List.of(position), List.of()),
                new Block.SourcesDiffer("Which?", List.of(), List.of(PARAGRAPH)),
                new Block.Paragraph(List.of(new Strong(TEXT))),
                new Block.Paragraph(List.of(new Strong(List.of(new Emphasis(TEXT))))));
    }

    @ParameterizedTest
    @MethodSource("blocks_that_cite")
    void a_citation_is_found_in_every_kind_of_block(Block block) {
        assertThat(Citations.in(List.of(block))).containsExactly(new FactId(FACT));
    }

    @Test
    void citations_stand_in_reading_order_and_once_each() {
        var blocks =
                List.of(
                        paragraphCiting("acs.staging.002", "acs.staging.001"),
                        paragraphCiting("acs.staging.003", "acs.staging.002"));
        assertThat(Citations.in(blocks))
                .containsExactlyElementsOf(
                        facts("acs.staging.002", "acs.staging.001", "acs.staging.003"));
    }

    @Test
    void figures_and_checks_cite_nothing() {
        List<Block> blocks =
                List.of(
                        new Block.Figure("ladder", "A ladder.", "Look."),
                        new Block.Check(new QuestionId("check-1")));
        assertThat(Citations.in(blocks)).isEmpty();
    }
}
