package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.PATIENT;
import static org.islet.adapters.files.TinyCourse.QUIZ;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.islet.core.content.Chunk;
import org.islet.core.content.Concern;
import org.islet.core.content.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and questions for patients: what is read from them, and what is refused. */
class BrokenPatientTest {

    private static final TinyCourse SOUND = TinyCourse.sound();

    @TempDir private Path folder;

    static Stream<Spoiled> broken_texts() {
        return Stream.of(
                spoiled("no front matter", PATIENT, "---\n", "")
                        .at("patient.md:1", "no front matter", "title, concern, minutes")
                        .andMore(),
                spoiled("an unknown concern", PATIENT, "concern: tests", "concern: money")
                        .at("patient.md:3", "\"concern\" is \"money\"", "what-is-it, tests")
                        .andMore(),
                spoiled("no time at all", PATIENT, "minutes: 2", "minutes: 0")
                        .at("patient.md:2", "minutes must lie in 1..60", "")
                        .andMore(),
                spoiled("no action", PATIENT, "action: Ask for the size.\n", "")
                        .at("patient.md:2", "\"action\" is missing", "add")
                        .andMore(),
                spoiled("a chunk without id", PATIENT, " {#size | Size}", "")
                        .at("patient.md:11", "has no id", "# Title {#id}")
                        .andMore(),
                spoiled(
                                "a chunk twice",
                                SOUND.appending(
                                        PATIENT,
                                        "\n# Again {#size}\n\nSo.\n\n> [!teach-back] Tell me.\n"))
                        .at("patient.md:2", "the chunk \"size\"", "differ"),
                spoiled("no teach-back", PATIENT, "> [!teach-back] Tell me in", "Tell me in")
                        .at("patient.md:11", "no teach-back prompt", "> [!teach-back]")
                        .andMore(),
                spoiled("a term that is not there", PATIENT, "term:stage", "term:stag")
                        .at("patient.md:13", "there is no term \"stag\"", "glossary.yml"),
                spoiled("a fact that is not there", PATIENT, "[^acs.staging.001]", "[^acs.x.001]")
                        .at("patient.md:13", "there is no fact \"acs.x.001\"", "facts.yml"),
                spoiled("a check", PATIENT, "They are about", "```check\ncheck-9\n```\n\nThey are")
                        .at("patient.md:19", "there is no check \"check-9\"", "checks"),
                spoiled("a share above 100", PATIENT, "of-100: 95", "of-100: 950")
                        .at("patient.md:26", "of-100 must lie in 0..100", "")
                        .andMore(),
                spoiled("figures without years", PATIENT, "years: 2012 to 2018\n", "")
                        .at("patient.md:24", "\"years\" is missing", "years: ..."),
                spoiled("figures that are no YAML", PATIENT, "years: 2012", "years: : 2012")
                        .at("patient.md:24", "this is not YAML", ""),
                spoiled(
                                "figures from a fact that is not there",
                                PATIENT,
                                "cites: [acs.staging.001]",
                                "cites: [acs.staging.009]")
                        .at("patient.md:2", "no fact \"acs.staging.009\"", "facts.yml"));
    }

    static Stream<Spoiled> broken_questions() {
        return Stream.of(
                spoiled("a chunk that is not there", QUIZ, "chunk: size", "chunk: sizes")
                        .at("quiz.yml:58", "no chunk \"sizes\"", "one of its headings"),
                spoiled("a question on figures", QUIZ, "chunk: size", "chunk: numbers")
                        .at("lesson.md:2", "has survival figures", "ask no question")
                        .andMore(),
                spoiled("no answer", QUIZ, "answer: true, again", "again")
                        .at("quiz.yml:58", "must have one answer", "answer: true once"),
                spoiled("two answers", QUIZ, "{text: Age, again", "{text: Age, answer: true, again")
                        .at("quiz.yml:58", "must have one answer", "answer: true once"),
                spoiled("nothing to choose", QUIZ, ALONE, "")
                        .at("quiz.yml:58", "must lie in 2..4, got 1", ""),
                spoiled("no other way to put it", QUIZ, ", again: Yes. Size counts.", "")
                        .at("quiz.yml:63", "\"again\" is missing", "again: ..."),
                spoiled(
                                "no facts",
                                QUIZ,
                                LAST_CITES,
                                "cites: []\n    options:\n      - {text: Size, answer")
                        .at("quiz.yml:58", "cites no fact", "at least one"),
                spoiled("a name taken by a check", QUIZ, "id: gentle-1", "id: check-1")
                        .at("quiz.yml:58", "the question \"check-1\"", "differ"));
    }

    static Stream<Spoiled> broken_omissions() {
        return Stream.of(
                spoiled("a reason without a note", omitting("{reason: settled}"))
                        .at("facts.yml:10", "has no note", "note: ..."),
                spoiled("a reason that is none", omitting("{reason: boring, note: So.}"))
                        .at("facts.yml:10", "\"reason\" is \"boring\"", "duplicate, boilerplate")
                        .andMore(),
                spoiled("a duplicate of nothing", omitting("{reason: duplicate, note: Twice.}"))
                        .at("facts.yml:10", "only a duplicate names another fact", "of:"),
                spoiled(
                                "a duplicate of a fact that is not there",
                                omitting("{reason: duplicate, of: acs.staging.009}"))
                        .at("facts.yml:6", "no fact \"acs.staging.009\"", "facts.yml"));
    }

    private static final String ALONE =
            "      - {text: Age, again: Many people think that. It is the size.}\n";
    private static final String LAST_CITES =
            "cites: [acs.staging.001]\n    options:\n      - {text: Size, answer";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"broken_texts", "broken_questions", "broken_omissions"})
    void what_is_broken_is_refused_where_it_breaks(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    @Test
    void a_lesson_need_not_have_a_text_for_patients() {
        var course = SOUND.without(PATIENT).readFrom(folder).course().orElseThrow();
        assertThat(course.path()).extracting(Lesson::patientTrack).allMatch(each -> each.isEmpty());
    }

    @Test
    void chunks_get_their_questions_and_figures_stay_apart() {
        var patient =
                SOUND.readFrom(folder)
                        .course()
                        .orElseThrow()
                        .path()
                        .getFirst()
                        .patientTrack()
                        .orElseThrow();
        assertThat(patient.concern()).isEqualTo(Concern.TESTS);
        assertThat(patient.summary()).containsExactly("Size matters.");
        assertThat(patient.steps()).containsExactly("Write it down.");
        assertThat(patient.chunks())
                .extracting(Chunk::shortName)
                .containsExactly("Size", "Numbers, if you want them");
        assertThat(patient.chunks().getFirst().questions()).hasSize(1);
        assertThat(patient.chunks().getFirst().teachBack())
                .isEqualTo("Tell me in your own words what counts.");
        assertThat(patient.chunks().getLast().outlook())
                .hasValueSatisfying(
                        figures -> {
                            assertThat(figures.years()).isEqualTo("2012 to 2018");
                            assertThat(figures.groups().getFirst().ofHundred()).isEqualTo(95);
                        });
    }

    @Test
    void a_fact_tells_why_no_lesson_teaches_it() {
        var course =
                omitting("{reason: duplicate, of: acs.staging.001}")
                        .readFrom(folder)
                        .course()
                        .orElseThrow();
        assertThat(course.facts().values())
                .last()
                .satisfies(
                        fact ->
                                assertThat(fact.omitted().orElseThrow().duplicateOf())
                                        .map(Object::toString)
                                        .contains("acs.staging.001"));
    }

    private static TinyCourse omitting(String reason) {
        return SOUND.appending(FACTS, "    omitted: " + reason + "\n");
    }
}
