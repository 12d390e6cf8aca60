package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.lesson;
import static org.islet.core.lint.Sample.link;
import static org.islet.core.lint.Sample.passage;
import static org.islet.core.lint.Sample.telling;
import static org.islet.core.lint.Sample.term;
import static org.islet.core.lint.Sample.with;
import static org.islet.core.lint.Sample.words;

import java.util.List;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.LessonId;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.junit.jupiter.api.Test;

/** Glossary terms that a lesson uses and does not link. */
class TermRulesTest {

    private static final List<GlossaryTerm> TERMS =
            List.of(term("node", "node"), term("lymph-node", "lymph node"), term("vip", "VIP"));

    @Test
    void a_term_that_is_never_linked_is_found_in_the_first_section_that_uses_it() {
        var course =
                telling(
                        TERMS,
                        passage("first", words("Nothing here.")),
                        passage("second", words("A node is small.")),
                        passage("third", words("The node again.")));
        assertThat(Linter.findings(course))
                .filteredOn(finding -> finding.rule() == Rule.TERM_LINK)
                .extracting(Finding::subject)
                .containsExactly(
                        new Subject.OfSection(new SectionRef(STAGING, new SectionId("second"))));
    }

    @Test
    void one_link_in_the_lesson_is_enough() {
        assertThat(
                        found(
                                Rule.TERM_LINK,
                                telling(
                                        TERMS,
                                        passage("first", words("A node is small.")),
                                        passage("second", words("The "), link("node", "node")))))
                .isEmpty();
    }

    @Test
    void another_form_of_the_word_is_let_pass() {
        var text = passage("first", words("A nodular thing, nodes and a node-like one."));
        assertThat(found(Rule.TERM_LINK, telling(TERMS, text))).isEmpty();
    }

    @Test
    void a_term_within_a_longer_one_is_not_used() {
        var text = passage("first", words("A lymph node."));
        assertThat(found(Rule.TERM_LINK, telling(TERMS, text)))
                .containsExactly("the lesson uses \"lymph node\" and never links it");
    }

    @Test
    void an_abbreviation_is_itself_in_capitals_alone() {
        assertThat(found(Rule.TERM_LINK, telling(TERMS, passage("first", words("A vip.")))))
                .isEmpty();
        assertThat(found(Rule.TERM_LINK, telling(TERMS, passage("first", words("Too much VIP.")))))
                .hasSize(1);
    }

    @Test
    void a_term_of_nearly_every_lesson_is_linked_in_the_first_of_them() {
        var linking = lesson(STAGING, passage("first", link("node", "node")));
        var using = lesson(new LessonId("imaging"), passage("first", words("A node.")));
        assertThat(found(Rule.TERM_LINK, with(TERMS, linking, using))).isEmpty();
        assertThat(found(Rule.TERM_LINK, with(TERMS, using, linking))).hasSize(1);
    }

    @Test
    void a_term_of_few_lessons_is_linked_in_each() {
        var linking = lesson(STAGING, passage("first", link("node", "node")));
        var using = lesson(new LessonId("imaging"), passage("first", words("A node.")));
        var silent = lesson(new LessonId("surgery"), passage("first", words("A cut.")));
        assertThat(found(Rule.TERM_LINK, with(TERMS, linking, using, silent))).hasSize(1);
    }
}
