package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.islet.core.content.ContentProblem;

/**
 * A course spoiled in one place, and the complaint that it has to raise.
 *
 * @param place the end of {@code path:line}, or a path without line where any line will do
 * @param alone whether it is the only complaint; otherwise others follow from the same mistake
 */
record Spoiled(
        String name, TinyCourse course, String place, String what, String remedy, boolean alone) {

    /** Spoils the sound course by replacing the first place where a text stands in a file. */
    static Spoiled spoiled(String name, String path, String old, String other) {
        return spoiled(name, TinyCourse.sound().replacing(path, old, other));
    }

    static Spoiled spoiled(String name, TinyCourse course) {
        return new Spoiled(name, course, "", "", "", true);
    }

    Spoiled at(String expectedPlace, String expectedWhat, String expectedRemedy) {
        return new Spoiled(name, course, expectedPlace, expectedWhat, expectedRemedy, alone);
    }

    Spoiled andMore() {
        return new Spoiled(name, course, place, what, remedy, false);
    }

    /** Reads the course and asserts that it is refused as expected. */
    void assertRefused(Path folder) {
        var reading = course.readFrom(folder);
        assertThat(reading.course()).isEmpty();
        assertThat(reading.problems().stream().filter(this::expected))
                .as("the complaint among %s", reading.problems())
                .hasSize(1);
        assertThat(reading.problems())
                .allSatisfy(
                        problem -> {
                            assertThat(problem.path()).startsWith("quizzes");
                            assertThat(problem.line()).isPositive();
                            assertThat(problem.what()).isNotBlank().doesNotContain("\n");
                            assertThat(problem.remedy()).isNotBlank().doesNotContain("\n");
                        });
        if (alone) {
            assertThat(reading.problems()).hasSize(1);
        }
    }

    private boolean expected(ContentProblem problem) {
        String at = place.contains(":") ? problem.path() + ":" + problem.line() : problem.path();
        return at.endsWith(place)
                && problem.what().contains(what)
                && problem.remedy().contains(remedy);
    }

    @Override
    public String toString() {
        return name;
    }
}
