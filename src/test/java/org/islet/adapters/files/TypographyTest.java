package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight quotes and what readers see of them. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"Yes\"            | “Yes”",
                "He says, \"Yes.\"  | He says, “Yes.”",
                "(\"Yes\")          | (“Yes”)",
                "a—\"Yes\"          | a—“Yes”",
                "the patient's plan | the patient’s plan",
                "two weeks' rest    | two weeks’ rest",
                "a 'yes' or 'no'    | a ‘yes’ or ‘no’",
                "\"'Yes' is it\"    | “‘Yes’ is it”"
            },
            delimiter = '|')
    void straight_quotes_become_curved(String typed, String seen) {
        assertThat(Typography.curved(typed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no quotes", "“Yes”, the patient’s", "a `tick`"})
    void other_text_stays_as_it_is(String text) {
        assertThat(Typography.curved(text)).isEqualTo(text);
    }

    @Test
    void what_was_curved_once_does_not_change_again() {
        String seen = Typography.curved("\"It's 'so'\"");
        assertThat(Typography.curved(seen)).isEqualTo(seen);
    }
}
