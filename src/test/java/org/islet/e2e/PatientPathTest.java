package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.islet.adapters.files.ShippedCourse;
import org.islet.core.content.Lesson;
import org.islet.core.content.OutlookFigures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of a patient through a lesson, on the tablet of a clinic and on a phone. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class PatientPathTest {

    private final IsletServer server;
    private final Chromium chromium;

    PatientPathTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Stream<Screen> screens() {
        return Screen.besidePhone(Screen.TABLET);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_lesson_goes_from_choosing_it_to_what_to_remember(Screen screen) {
        var audit = new Audit(screen);
        try (var profile = chromium.profile(screen)) {
            var patient = new PatientPage(new LearnerPage(profile, server), audit);
            patient.open("patient");
            patient.look("topics");
            patient.start();
            patient.openTermAndSource();
            while (!patient.atSummary()) {
                if (patient.isAsked()) {
                    answers(patient);
                } else {
                    patient.look("read");
                }
                patient.goOn();
            }
            patient.look("summary");
            patient.tickFirstStep();
            patient.goOn();
            assertThat(patient.number()).isEqualTo(1);
        }
        audit.assertNothingFound();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_survival_figure_is_on_the_page_before_somebody_asks_for_it(Screen screen) {
        var audit = new Audit(screen);
        try (var profile = chromium.profile(screen)) {
            var patient = new PatientPage(new LearnerPage(profile, server), audit);
            var figures = patient.openOutlook(lessonWithOutlook());
            assertNoFigures(patient, figures);
            patient.look("outlook");
            patient.press("idea");
            assertNoFigures(patient, figures);
            patient.look("outlook in general");
            patient.press("back");
            patient.press("numbers");
            assertNoFigures(patient, figures);
            patient.look("outlook before a group is chosen");
            for (int place = 0; place < figures.groups().size(); place++) {
                patient.choose(place);
                var shown = String.valueOf(figures.groups().get(place).ofHundred());
                assertThat(patient.place(".caption")).containsText("about " + shown + " are");
                assertThat(patient.place(".hundred .on"))
                        .hasCount(figures.groups().get(place).ofHundred());
            }
            patient.look("outlook of a group");
            patient.press("back");
            assertNoFigures(patient, figures);
        }
        audit.assertNothingFound();
    }

    // Sure of it, not sure, and nothing chosen at all; the first is asked another way as well.
    private static void answers(PatientPage patient) {
        patient.look("asked");
        switch (patient.number() / 2 % 3) {
            case 0 -> patient.choose(0);
            case 1 -> patient.choose(patient.choices().count() - 1);
            default -> {}
        }
        patient.press("next");
        assertAnotherWay(patient);
        patient.look("asked and shown");
        if (patient.number() == 2) {
            patient.press("another");
            patient.choose(1);
            patient.press("next");
            assertAnotherWay(patient);
        }
    }

    private static void assertAnotherWay(PatientPage patient) {
        assertThat(patient.place(".again")).containsText("Here is another way to put it");
        assertThat(patient.place(".opt.here")).containsText("Here it is");
        assertThat(patient.place(".opt.here .i-check")).hasCount(1);
        assertThat(patient.place(".i-x")).hasCount(patient.place(".ptbar .i-x").count());
    }

    private static void assertNoFigures(PatientPage patient, OutlookFigures figures) {
        assertThat(patient.page().content()).doesNotContain(figures.years());
        var main = patient.place("main");
        for (OutlookFigures.Group group : figures.groups()) {
            assertThat(main.innerHTML()).doesNotContainPattern("\\b" + group.ofHundred() + "\\b");
        }
        assertThat(patient.place(".hundred i")).hasCount(0);
    }

    private static Lesson lessonWithOutlook() {
        return ShippedCourse.read().path().stream()
                .filter(lesson -> PatientPage.outlook(lesson).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
