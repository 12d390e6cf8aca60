package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.lint.Sample.chunk;
import static org.islet.core.lint.Sample.forPatients;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.gentle;

import java.util.List;
import org.islet.core.content.Chunk;
import org.islet.core.content.OutlookFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts for patients that judge, count in percent or ask too little. */
class PatientRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"That is wrong.", "It failed.", "A failure.", "Your Score.", "incorrectly"})
    void a_judging_word_is_found_in_the_text_and_in_the_questions(String text) {
        assertThat(found(Rule.PATIENT_WORD, forPatients(chunk(text)))).hasSize(1);
        assertThat(found(Rule.PATIENT_WORD, forPatients(chunk("So.", gentle("q-1", text)))))
                .hasSize(1);
    }

    @Test
    void a_word_that_holds_a_judging_one_is_let_pass() {
        assertThat(found(Rule.PATIENT_WORD, forPatients(chunk("A failsafe, underscored."))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is 95%.",
                "In 95 of 100.",
                "95 out of 100.",
                "95 of every 100.",
                "5 percent"
            })
    void a_share_of_hundred_is_found(String text) {
        assertThat(found(Rule.PATIENT_NUMBER, forPatients(chunk(text)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Think of 100 people.", "It is 1 in 10.", "2 of 1000"})
    void whole_people_are_let_pass(String text) {
        assertThat(found(Rule.PATIENT_NUMBER, forPatients(chunk(text)))).isEmpty();
    }

    @Test
    void a_chunk_with_one_question_is_found() {
        assertThat(found(Rule.CHUNK_QUESTIONS, forPatients(chunk("So.", gentle("q-1", "Yes.")))))
                .containsExactly("the chunk \"size\" has 1 questions");
    }

    @Test
    void a_chunk_with_a_question_and_a_spare_is_let_pass() {
        var chunk = chunk("So.", gentle("q-1", "Yes."), gentle("q-2", "Yes."));
        assertThat(found(Rule.CHUNK_QUESTIONS, forPatients(chunk))).isEmpty();
    }

    @Test
    void a_chunk_with_survival_figures_is_not_asked_about() {
        var plain = chunk("So.");
        var figures =
                new OutlookFigures(
                        "2012 to 2018", List.of(new OutlookFigures.Group("Small", 95, List.of())));
        var outlook =
                new Chunk(
                        plain.id(),
                        plain.title(),
                        plain.shortName(),
                        plain.blocks(),
                        plain.teachBack(),
                        List.of(),
                        figures);
        assertThat(found(Rule.CHUNK_QUESTIONS, forPatients(outlook))).isEmpty();
    }
}
