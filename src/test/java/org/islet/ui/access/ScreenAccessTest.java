package org.islet.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.application.Islet;
import org.islet.ui.UiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens are closed to whoever may not open them, and look as if they were not there. */
final class ScreenAccessTest extends UiTest {

    ScreenAccessTest(Islet islet) {
        super(islet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "glossary",
                "sources",
                "progress",
                "practice",
                "print/staging",
                "stage-it",
                "stage-it/practice/1",
                "match-the-hormone/1",
                "learn/staging/tnm",
                "patient",
                "patient/staging/1",
                "take/staging",
                "print/staging",
                "print/staging?key",
                "quiz/3f0e7b1a-0000-4000-8000-000000000000/1",
                "result/3f0e7b1a-0000-4000-8000-000000000000"
            })
    void someone_without_the_role_of_a_learner_finds_nothing(String address) {
        comeBackWithoutRole();

        open(address);

        assertThat(notFound()).isTrue();
    }
}
