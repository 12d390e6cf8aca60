package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.lint.Sample.chunk;
import static org.islet.core.lint.Sample.forPatients;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.gentle;
import static org.islet.core.lint.Sample.passage;
import static org.islet.core.lint.Sample.telling;
import static org.islet.core.lint.Sample.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that read harder than their readers need. */
class ReadingRulesTest {

    private static final String HARD =
            "Immunohistochemical characterization differentiates metastatic neuroendocrine carcinomas. ";
    private static final String LONG = "It is one of a lot of ".repeat(8) + "it. ";
    private static final String EASY = "The cat sat on the mat. ";

    @Test
    void a_text_for_students_above_grade_12_is_found() {
        assertThat(found(Rule.STUDENT_GRADE, telling(List.of(), passage("a", words(HARD)))))
                .hasSize(1);
        assertThat(found(Rule.STUDENT_GRADE, telling(List.of(), passage("a", words(EASY)))))
                .isEmpty();
    }

    @Test
    void a_hard_text_for_patients_is_found() {
        assertThat(found(Rule.PATIENT_GRADE, forPatients(chunk(HARD.repeat(5))))).hasSize(1);
        assertThat(found(Rule.PATIENT_GRADE, forPatients(chunk(EASY.repeat(5))))).isEmpty();
    }

    @Test
    void long_words_are_found_from_thirty_sentences_on() {
        assertThat(found(Rule.PATIENT_SMOG, forPatients(chunk(HARD.repeat(30))))).hasSize(1);
        assertThat(found(Rule.PATIENT_SMOG, forPatients(chunk(HARD.repeat(10))))).isEmpty();
        assertThat(found(Rule.PATIENT_SMOG, forPatients(chunk(EASY.repeat(30))))).isEmpty();
    }

    @Test
    void long_sentences_for_patients_are_found() {
        assertThat(found(Rule.PATIENT_SENTENCES, forPatients(chunk(LONG.repeat(5))))).hasSize(1);
        assertThat(found(Rule.PATIENT_SENTENCES, forPatients(chunk(EASY)))).isEmpty();
    }

    @Test
    void the_questions_for_patients_are_read_too() {
        var chunk = chunk(EASY, gentle("q-1", HARD.repeat(9)));
        assertThat(found(Rule.PATIENT_GRADE, forPatients(chunk)))
                .singleElement()
                .asString()
                .startsWith("the questions for patients: Flesch-Kincaid grade");
    }
}
