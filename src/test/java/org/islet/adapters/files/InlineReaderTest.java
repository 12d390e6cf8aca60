package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.SampleLesson.blocks;
import static org.islet.adapters.files.SampleLesson.paragraph;
import static org.islet.adapters.files.SampleLesson.words;
import static org.islet.core.Fixtures.facts;

import java.util.List;
import org.islet.core.content.Inline.Citation;
import org.islet.core.content.Inline.Emphasis;
import org.islet.core.content.Inline.SectionLink;
import org.islet.core.content.Inline.Strong;
import org.islet.core.content.Inline.TermLink;
import org.islet.core.content.Inline.Words;
import org.islet.core.content.LessonId;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.content.TermId;
import org.junit.jupiter.api.Test;

/** What Markdown within a paragraph becomes. */
class InlineReaderTest {

    @Test
    void lines_of_a_paragraph_are_joined() {
        assertThat(blocks("One\ntwo\nthree."))
                .containsExactly(paragraph(new Words("One two three.")));
    }

    @Test
    void strong_and_emphasis_may_hold_each_other() {
        assertThat(blocks("A **b *c*** d"))
                .containsExactly(
                        paragraph(
                                new Words("A "),
                                new Strong(List.of(new Words("b "), new Emphasis(words("c")))),
                                new Words(" d")));
    }

    @Test
    void a_citation_names_a_fact() {
        assertThat(blocks("So it is.[^acs.staging.001]"))
                .containsExactly(
                        paragraph(new Words("So it is."), new Citation(facts("acs.staging.001"))));
    }

    @Test
    void a_citation_names_several_facts_in_order() {
        assertThat(blocks("So.[^acs-guide.staging.003, pdq.staging.001] Then.[^pdq.staging.002]"))
                .containsExactly(
                        paragraph(
                                new Words("So."),
                                new Citation(facts("acs-guide.staging.003", "pdq.staging.001")),
                                new Words(" Then."),
                                new Citation(facts("pdq.staging.002"))));
    }

    @Test
    void other_brackets_are_text() {
        assertThat(blocks("T [see below] is 2-4 cm."))
                .containsExactly(paragraph(new Words("T [see below] is 2-4 cm.")));
    }

    @Test
    void a_link_to_a_term_explains_a_word() {
        assertThat(blocks("A [metastasis](term:metastasis)."))
                .containsExactly(
                        paragraph(
                                new Words("A "),
                                new TermLink(new TermId("metastasis"), "metastasis"),
                                new Words(".")));
    }

    @Test
    void a_link_to_a_section_names_lesson_and_section() {
        var target = new SectionRef(new LessonId("staging"), new SectionId("grade"));
        assertThat(blocks("See [*the* grade](section:staging/grade)"))
                .containsExactly(
                        paragraph(new Words("See "), new SectionLink(target, "the grade")));
    }

    @Test
    void characters_that_html_would_escape_stay_as_they_are() {
        assertThat(blocks("a < 2 & b > 1, 5 &lt; 6"))
                .containsExactly(paragraph(new Words("a < 2 & b > 1, 5 < 6")));
    }
}
