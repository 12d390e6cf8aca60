package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and grades, against examples counted by hand. */
class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "size, 1",
        "table, 2",
        "named, 1",
        "wanted, 2",
        "makes, 1",
        "glasses, 2",
        "tumor, 2",
        "medial, 3",
        "insulin, 3",
        "gastrinoma, 4",
        "metastasis, 4",
        "situation, 4",
        "radiation, 4",
        "patient, 2",
        "T2, 1",
        "95, 1",
        "well-known, 2",
        "of, 1"
    })
    void syllables_are_counted_by_spelling(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void vowels_that_meet_are_mostly_taken_for_one_sound() {
        // Spelling cannot tell "pan-cre-at-ic" from "pan-creat-ic".
        assertThat(Syllables.of("pancreatic")).isEqualTo(3);
    }

    @Test
    void a_hyphenated_word_is_long_only_if_a_part_of_it_is() {
        assertThat(Syllables.many("follow-up")).isFalse();
        assertThat(Syllables.many("liver-directed")).isTrue();
    }

    @Test
    void the_grade_follows_from_words_sentences_and_syllables() {
        var text = Readability.of(List.of("The cat sat on the mat. The dog ran."));
        assertThat(text).isEqualTo(new Readability(2, 9, 9, 0));
        assertThat(text.grade()).isCloseTo(0.39 * 4.5 + 11.8 - 15.59, within(1e-9));
    }

    @Test
    void smog_rests_on_the_long_words_of_thirty_sentences() {
        var text = Readability.of(Collections.nCopies(30, "An operation helps."));
        assertThat(text.longWords()).isEqualTo(30);
        assertThat(text.smog().orElseThrow())
                .isCloseTo(1.043 * Math.sqrt(30) + 3.1291, within(1e-9));
    }

    @Test
    void twenty_nine_sentences_are_not_enough_for_smog() {
        assertThat(Readability.of(Collections.nCopies(29, "An operation helps.")).smog()).isEmpty();
    }

    @Test
    void a_line_ends_a_sentence_and_a_decimal_does_not() {
        assertThat(Readability.of(List.of("Size", "It has 1.9 cm")).sentences()).isEqualTo(2);
    }

    @Test
    void a_line_without_letters_is_no_sentence() {
        assertThat(Readability.of(List.of("12", "Size counts.")).sentences()).isEqualTo(1);
    }

    @Test
    void terms_and_their_plurals_can_be_taken_out() {
        var lines = List.of("Pancreatic tumors grow. A tumor grows.");
        assertThat(Readability.without(List.of("tumor", "pancreatic"), lines))
                .isEqualTo(new Readability(2, 3, 3, 0));
    }

    @Test
    void a_longer_term_is_taken_out_before_a_shorter_one() {
        var lines = List.of("Low blood sugar passes.");
        assertThat(Readability.without(List.of("blood", "low blood sugar"), lines).words())
                .isEqualTo(1);
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(Readability.of(List.of()).wordsPerSentence()).isZero();
    }
}
