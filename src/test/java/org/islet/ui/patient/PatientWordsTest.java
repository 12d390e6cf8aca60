package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What patients read on buttons and between the lines. */
final class PatientWordsTest {

    private static final Path TEXTS =
            Path.of("src/main/resources/vaadin-i18n/translations.properties");

    @Test
    void no_words_for_patients_judge_an_answer() throws IOException {
        assertThat(Files.readAllLines(TEXTS))
                .filteredOn(line -> line.startsWith("patient."))
                .isNotEmpty()
                .extracting(line -> line.substring(line.indexOf('=') + 1))
                .allSatisfy(words -> assertThat(words).doesNotContainPattern(PatientTest.VERDICTS));
    }
}
