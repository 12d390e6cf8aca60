package org.islet.adapters.files;

import static org.islet.adapters.files.TinyCourse.QUIZ;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.islet.core.content.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases and regions that cannot be asked, each refused with its line and a remedy. */
class BrokenPhraseTest {

    private static final String HEAD =
            """
                objective: tnm
                level: apply
                track: student
                cites: [acs.staging.001]
            """;
    // They stand before the others, from line 5 on.
    private static final String QUESTIONS =
            """
              - id: highlight-1
                type: highlight
                stem: Select what makes it T1.
            """
                    + HEAD
                    + """
                text: The tumor is [1 cm across], [inside the pancreas] and [in a person of 60].
                options:
                  - {text: 1 cm across, key: true, why: It is small.}
                  - {text: inside the pancreas, key: true, why: It lies inside.}
                  - {text: in a person of 60, why: Age does not count., misconception: Age counts.}
              - id: table-1
                type: highlight-table
                stem: Select what fits T1.
            """
                    + HEAD
                    + """
                columns: [What, Findings]
                rows:
                  - title: Size
                    options:
                      - {text: 1 cm, key: true, why: It is small.}
                      - {text: Round, why: Its form does not count., misconception: Form counts.}
                  - title: Reach
                    options:
                      - {text: Inside the pancreas, key: true, why: It lies inside.}
                      - {text: Near the spleen, why: Near is not in it., misconception: Near counts.}
              - id: spot-1
                type: hot-spot
                stem: Where does one begin to climb?
            """
                    + HEAD
                    + """
                figure: ladder
                options:
                  - {region: bottom, text: The lowest rung, key: true, why: It is near the ground.}
                  - {region: top, text: The highest rung, why: It is far up., misconception: One climbs down.}
            """;

    @TempDir private Path folder;

    private static TinyCourse sound() {
        return TinyCourse.sound().replacing(QUIZ, "questions:\n", "questions:\n" + QUESTIONS);
    }

    private static Spoiled spoiled(String name, String old, String other) {
        return Spoiled.spoiled(name, sound().replacing(QUIZ, old, other));
    }

    static Stream<Spoiled> broken_phrases() {
        return Stream.of(
                spoiled("a phrase in other words", "[1 cm across]", "[1 cm wide]")
                        .at(
                                "quiz.yml:5",
                                "phrase 1 of the text is \"1 cm wide\", and option 1 is \"1 cm across\"",
                                "alike"),
                spoiled("a phrase without option", "is [1 cm", "[is] [1 cm")
                        .at("quiz.yml:5", "phrase 1 of the text is \"is\"", "alike"),
                spoiled("an option without phrase", " and [in a person of 60]", "")
                        .at("quiz.yml:5", "2 phrases in brackets and 3 options", "an option"),
                spoiled("a bracket alone", "The tumor is", "The tumor] is")
                        .at("quiz.yml:5", "a bracket in its text", "remove it"),
                spoiled("no text", "    text: The tumor", "    texts: The tumor")
                        .at("quiz.yml:5", "the key \"text\" is missing", "")
                        .andMore(),
                spoiled("keyed phrases alone", "60, why: Age does", "60, key: true, why: Age does")
                        .at("quiz.yml:5", "\"highlight-1\" has keyed options alone", "without"),
                spoiled("three columns", "[What, Findings]", "[What, Findings, When]")
                        .at("quiz.yml:17", "\"table-1\" has 3 columns", "2 headings"),
                spoiled("a row without key", "text: 1 cm, key: true,", "text: 1 cm,")
                        .at("quiz.yml:26", "\"Size\" has no keyed option", "key: true"),
                spoiled("a row twice", "title: Reach", "title: Size")
                        .at("quiz.yml:17", "has the row \"Size\" twice", "differ"),
                spoiled("a phrase twice in a row", "text: Round", "text: 1 cm")
                        .at("quiz.yml:17", "has the option \"1 cm\" twice", "differ"),
                spoiled("a long phrase", "text: Round", "text: " + "x".repeat(121))
                        .at("quiz.yml:26", "has 121 characters", "at most 120"),
                spoiled("a harsh reason", "Its form does not count.", "This is wrong.")
                        .at("quiz.yml:17", "says \"wrong\"", "what holds"));
    }

    static Stream<Spoiled> broken_regions() {
        return Stream.of(
                spoiled("no such figure", "figure: ladder", "figure: stairs")
                        .at("quiz.yml:34", "there is no figure \"stairs\"", "frontend/figures"),
                spoiled("no such region", "region: top", "region: middle")
                        .at(
                                "quiz.yml:34",
                                "the figure \"ladder\" has no region \"middle\"",
                                "bottom, top"),
                spoiled("a region twice", "region: top", "region: bottom")
                        .at("quiz.yml:34", "has the region \"bottom\" twice", "differ"),
                spoiled("a region without name", "{region: top, text", "{text")
                        .at("quiz.yml:44", "the key \"region\" is missing", "region: ..."),
                spoiled("a region that is no name", "region: top", "region: The top")
                        .at("quiz.yml:44", "region id \"The top\"", ""),
                spoiled("two keys", "rung, why: It is far", "rung, key: true, why: It is far")
                        .at("quiz.yml:34", "\"spot-1\" has 2 keyed options", "exactly one"),
                spoiled("no key", "rung, key: true, why: It is near", "rung, why: It is near")
                        .at("quiz.yml:34", "\"spot-1\" has 0 keyed options", "exactly one"),
                spoiled("no figure", "    figure: ladder\n", "")
                        .at("quiz.yml:34", "the key \"figure\" is missing", "figure: ..."));
    }

    @Test
    void all_three_can_be_asked() {
        var reading = sound().readFrom(folder);
        Assertions.assertThat(reading.problems()).isEmpty();
        Assertions.assertThat(reading.course().orElseThrow().path().getFirst().quiz().pool())
                .extracting(Question::id)
                .extracting(Object::toString)
                .startsWith("highlight-1", "table-1", "spot-1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"broken_phrases", "broken_regions"})
    void what_cannot_be_asked_is_refused_with_its_line(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }
}
