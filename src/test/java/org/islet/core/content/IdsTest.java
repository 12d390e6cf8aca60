package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are taken, and names that are refused with a reason. */
class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"staging", "t1", "06", "a-b-c", "1"})
    void lower_case_letters_digits_and_single_hyphens_make_a_name(String value) {
        assertThat(new LessonId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "Staging", "a_b", "a b", "-a", "a-", "a--b", "a.b", "a/b", "../a", "ä",
                "a\n"
            })
    void anything_else_makes_none(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LessonId(value))
                .withMessageContainingAll("lesson id", "\"" + value + "\"");
    }

    @Test
    void a_name_has_at_most_60_characters() {
        assertThat(new LessonId("a".repeat(60)).value()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonId("a".repeat(61)));
    }

    @Test
    void the_refusal_of_a_very_long_name_stays_short() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LessonId("a".repeat(10_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void every_kind_of_name_says_what_it_was_to_name() {
        refuses(CourseId::new, "course id");
        refuses(ObjectiveId::new, "objective id");
        refuses(OptionId::new, "option id");
        refuses(QuestionId::new, "question id");
        refuses(SectionId::new, "section id");
        refuses(SourceId::new, "source id");
        refuses(TermId::new, "term id");
        refuses(FactId::new, "fact id");
    }

    @Test
    void a_fact_is_named_by_source_topic_and_number() {
        var fact = new FactId("acs-guide.by-extent.003");
        assertThat(fact.source()).isEqualTo(new SourceId("acs-guide"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acs",
                "acs.staging",
                "acs.staging.1",
                "acs.staging.0001",
                "acs.staging.abc",
                ".staging.001",
                "acs..001",
                "acs.staging.001.",
                "ACS.staging.001",
                "a.b.c.001"
            })
    void a_fact_named_otherwise_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactId(value))
                .withMessage("fact id \"" + value + "\" must look like source.topic.001");
    }

    @Test
    void names_print_as_they_are_written() {
        assertThat(new SectionRef(new LessonId("staging"), new SectionId("tnm")))
                .hasToString("staging/tnm");
        assertThat(new FactId("acs.staging.001")).hasToString("acs.staging.001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0G", "not hexadecimal"})
    void an_item_hash_of_anything_but_64_hexadecimal_digits_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemHash(value));
    }

    private static void refuses(Function<String, ?> type, String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.apply("Not a name"))
                .withMessageStartingWith(kind + " \"Not a name\"");
    }
}
