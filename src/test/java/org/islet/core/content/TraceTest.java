package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.course;
import static org.islet.core.Fixtures.facts;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From documents to facts to sections and questions, and back. */
class TraceTest {

    private static final String SIZE = "acs.staging.001";
    private static final String NODES = "acs.staging.002";
    private static final String GRADE = "pdq.grading.001";
    private static final String UNUSED = "pdq.grading.002";

    private static final LessonId IMAGING = new LessonId("imaging");
    private static final Question BY_SIZE = question("q-1").citing(SIZE).singleChoice("+--");
    private static final Question BY_BOTH = question("q-2").citing(SIZE, NODES).selectAll("++-");
    private static final Question ON_SCAN = question("q-3").citing(SIZE).singleChoice("+--");

    private static final Trace TRACE =
            Trace.of(
                    course(
                            List.of(SIZE, NODES, GRADE, UNUSED),
                            lesson(
                                    STAGING,
                                    List.of(
                                            section("first", SIZE),
                                            section("second", SIZE, NODES),
                                            section("third", GRADE)),
                                    BY_SIZE,
                                    BY_BOTH),
                            lesson(IMAGING, List.of(section("scan", SIZE)), ON_SCAN)));

    @Test
    void a_document_leads_to_its_facts_in_order() {
        assertThat(TRACE.factsOf(new SourceId("acs")))
                .extracting(Fact::id)
                .containsExactlyElementsOf(facts(SIZE, NODES));
    }

    @Test
    void a_document_lists_its_facts_below_their_headings() {
        assertThat(TRACE.headingsOf(new SourceId("acs"))).containsOnlyKeys("Stages");
        assertThat(TRACE.headingsOf(new SourceId("acs")).get("Stages"))
                .extracting(Fact::id)
                .containsExactlyElementsOf(facts(SIZE, NODES));
    }

    @Test
    void a_question_leads_to_its_lesson() {
        assertThat(TRACE.lessonOf(ON_SCAN.id())).contains(IMAGING);
        assertThat(TRACE.lessonOf(new QuestionId("not-here"))).isEmpty();
    }

    @Test
    void a_fact_leads_to_the_sections_of_all_lessons_that_teach_it() {
        assertThat(TRACE.sectionsTeaching(new FactId(SIZE)))
                .containsExactly(
                        ref(STAGING, "first"), ref(STAGING, "second"), ref(IMAGING, "scan"));
    }

    @Test
    void a_section_leads_back_to_its_facts() {
        assertThat(TRACE.factsCitedBy(ref(STAGING, "second")))
                .containsExactlyElementsOf(facts(SIZE, NODES));
    }

    @Test
    void both_directions_tell_the_same() {
        for (String fact : List.of(SIZE, NODES, GRADE)) {
            var id = new FactId(fact);
            assertThat(TRACE.sectionsTeaching(id))
                    .isNotEmpty()
                    .allSatisfy(ref -> assertThat(TRACE.factsCitedBy(ref)).contains(id));
        }
    }

    @Test
    void a_fact_leads_to_the_questions_that_ask_it() {
        assertThat(TRACE.questionsAsking(new FactId(SIZE)))
                .extracting(QuestionId::value)
                .containsExactly("q-1", "q-2", "q-3");
    }

    @Test
    void a_check_in_the_text_asks_its_fact_too() {
        var base = lesson(STAGING, List.of(section("third", GRADE)), BY_SIZE);
        var check = question("check-1").citing(GRADE).trueFalse(true);
        var withCheck =
                new Lesson(
                        base.id(),
                        base.number(),
                        base.title(),
                        base.minutes(),
                        base.objectives(),
                        base.sections(),
                        base.quiz(),
                        List.of(check),
                        null);
        assertThat(Trace.of(course(List.of(GRADE), withCheck)).questionsAsking(new FactId(GRADE)))
                .containsExactly(check.id());
    }

    @Test
    void a_fact_that_nothing_uses_leads_nowhere() {
        assertThat(TRACE.sectionsTeaching(new FactId(UNUSED))).isEmpty();
        assertThat(TRACE.questionsAsking(new FactId(UNUSED))).isEmpty();
        assertThat(TRACE.untaught()).extracting(Fact::id).containsExactlyElementsOf(facts(UNUSED));
    }

    @Test
    void one_reads_where_most_of_the_facts_behind_the_key_are_taught() {
        assertThat(TRACE.whereToRead(BY_BOTH)).contains(ref(STAGING, "second"));
    }

    @Test
    void of_sections_that_teach_as_much_the_one_with_more_on_the_objective_is_to_be_read() {
        assertThat(TRACE.whereToRead(BY_SIZE)).contains(ref(STAGING, "second"));
    }

    @Test
    void of_sections_that_teach_the_same_the_earliest_is_to_be_read() {
        var sections = List.of(section("early", SIZE), section("late", SIZE));
        var trace = Trace.of(course(List.of(SIZE), lesson(STAGING, sections, BY_SIZE)));
        assertThat(trace.whereToRead(BY_SIZE)).contains(ref(STAGING, "early"));
    }

    @Test
    void the_facts_of_other_objectives_do_not_decide_where_to_read() {
        var sections = List.of(section("early", SIZE), section("late", SIZE, GRADE));
        var onGrade = question("q-4").about("grade").citing(GRADE).singleChoice("+--");
        var lesson = lesson(STAGING, sections, BY_SIZE, onGrade);
        assertThat(Trace.of(course(List.of(SIZE, GRADE), lesson)).whereToRead(BY_SIZE))
                .contains(ref(STAGING, "early"));
    }

    @Test
    void a_question_whose_facts_no_section_teaches_leads_nowhere() {
        var untaught = question("q-9").citing(UNUSED).singleChoice("+--");
        assertThat(TRACE.whereToRead(untaught)).isEmpty();
    }

    private static SectionRef ref(LessonId lesson, String section) {
        return new SectionRef(lesson, new SectionId(section));
    }
}
