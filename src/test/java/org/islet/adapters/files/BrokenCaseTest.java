package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.CASE;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.ChartTab;
import org.islet.core.content.QuizId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases: read as written, and refused where they break. */
class BrokenCaseTest {

    private static final TinyCourse SOUND = TinyCourse.sound();

    @TempDir private Path folder;

    @Test
    void a_case_has_its_six_questions_and_what_each_adds_to_the_chart() {
        var course = SOUND.readFrom(folder).course().orElseThrow();
        var story = course.caseOf(new QuizId("story")).orElseThrow();
        assertThat(story.steps()).hasSize(6);
        assertThat(story.steps().getLast().question().head().chart())
                .extracting(ChartEntry::tab, ChartEntry::at)
                .containsExactly(
                        tuple(ChartTab.NURSES_NOTES, "Day 6"), tuple(ChartTab.LABORATORY, "Day 6"));
        assertThat(course.titleOf(new QuizId("story"))).contains("A story");
    }

    @Test
    void a_course_can_do_without_cases() {
        var without = SOUND.without(CASE).readFrom(folder);
        assertThat(without.course().orElseThrow().cases()).isEmpty();
    }

    static Stream<Spoiled> broken_cases() {
        return Stream.of(
                spoiled("a name without number", SOUND.renaming(CASE, "nets/cases/story.yml"))
                        .at("cases/story.yml:1", "the name of this case", "01-insulinoma.yml"),
                spoiled("a taken name", CASE, "id: story", "id: staging")
                        .at("01-story.yml:1", "\"staging\" is taken", "an id of its own"),
                spoiled("steps out of order", CASE, "step: recognize-cues", "step: take-action")
                        .at("01-story.yml:1", "has the steps", "give the six of the model"),
                spoiled("an unknown step", CASE, "step: recognize-cues", "step: notice")
                        .at("01-story.yml:9", "\"step\" is \"notice\"", "recognize-cues")
                        .andMore(),
                spoiled("an unknown lesson", CASE, "lesson: staging", "lesson: stages")
                        .at("01-story.yml:12", "there is no lesson \"stages\"", "objective"),
                spoiled("an objective of no lesson", CASE, "objective: tnm", "objective: size")
                        .at("01-story.yml:12", "no objective \"size\"", "front matter"),
                spoiled("an unknown fact", CASE, "staging.001", "staging.009")
                        .at("01-story.yml:12", "there is no fact", "facts.yml")
                        .andMore(),
                spoiled("a question twice", CASE, "id: story-2", "id: story-1")
                        .at("01-story.yml:33", "the question \"story-1\" stands in", "differ"),
                spoiled("an unknown tab", CASE, "tab: nurses-notes", "tab: gossip")
                        .at("01-story.yml:20", "\"tab\" is \"gossip\"", "vital-signs")
                        .andMore(),
                spoiled("a row too short", CASE, "[Blood sugar, \"90\"]", "[Blood sugar]")
                        .at("01-story.yml:21", "1 cells, and the table has 2", "as many")
                        .andMore(),
                spoiled("a row that is none", CASE, "[Blood sugar, \"90\"]", "Blood sugar")
                        .at("01-story.yml:26", "here must be a row", "[cell, cell]")
                        .andMore(),
                spoiled("an address that is none", CASE, "https://example", "http://example")
                        .at("01-story.yml:7", "must begin with https://", "")
                        .andMore(),
                spoiled("no notice", CASE, "made-up: All of it is made up.\n", "")
                        .at("01-story.yml:1", "\"made-up\" is missing", "made-up: ...")
                        .andMore());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken_cases")
    void a_case_that_cannot_be_played_is_refused_where_it_breaks(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }
}
