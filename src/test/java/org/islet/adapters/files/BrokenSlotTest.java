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

/** Rows, groups and steps that cannot be asked, each refused with its line and a remedy. */
class BrokenSlotTest {

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
              - id: matrix-1
                type: matrix
                stem: Which T has each?
            """
                    + HEAD
                    + """
                columns: [T1, T2]
                rows:
                  - {text: 1 cm, answer: T1, why: It is small.}
                  - {text: 3 cm, answer: T2, why: It is not., misconceptions: {T1: It is rounded down.}}
              - id: multi-1
                type: multi-matrix
                stem: What goes with each?
            """
                    + HEAD
                    + """
                columns: [Size, Reach]
                rows:
                  - {text: T1, answers: [Size, Reach], why: Both count.}
                  - {text: T4, answers: [Reach], why: Only one counts.}
              - id: matching-1
                type: matching
                stem: Which size has each T?
            """
                    + HEAD
                    + """
                choices: [Under 2 cm, 2 to 4 cm, Over 4 cm]
                rows:
                  - {text: T1, answer: Under 2 cm, why: It ends there.}
                  - {text: T2, answer: 2 to 4 cm, why: It lies between.}
              - id: grouping-1
                type: grouping
                stem: What is told by each?
            """
                    + HEAD
                    + """
                groups:
                  - title: T
                    options:
                      - {text: Size, key: true, why: It counts.}
                      - {text: Age, why: It does not., misconception: Age counts.}
                  - title: N
                    options:
                      - {text: Lymph nodes, key: true, why: They count.}
                      - {text: Sex, why: It does not count., misconception: Sex counts.}
              - id: ordering-1
                type: ordering
                stem: In which order are they told?
            """
                    + HEAD
                    + """
                steps:
                  - {text: Tell T, why: It comes first.}
                  - {text: Tell N, why: It comes second.}
                  - {text: Tell M, why: It comes last.}
              - id: cloze-1
                type: cloze
                stem: Complete it.
            """
                    + HEAD
                    + """
                text: T1 ends at [1] cm, and T2 at [2] cm.
                blanks:
                  - {answer: two, choices: [one, two], why: There it ends.}
                  - {answer: four, choices: [three, four], why: There T2 ends., misconceptions: {three: T2 is narrow.}}
              - id: table-1
                type: cloze-table
                stem: Complete the table.
            """
                    + HEAD
                    + """
                columns: [Category, Size]
                rows:
                  - [T1, "under [1] cm"]
                  - [T2, up to 4 cm]
                blanks:
                  - {answer: two, choices: [one, two], why: There T1 ends.}
              - id: drag-1
                type: cloze-drag
                stem: Put a word into each blank.
            """
                    + HEAD
                    + """
                text: A tumor [1] cm across is T1, one of [2] cm is T2.
                choices: [one, three, nine]
                blanks:
                  - {answer: one, why: It is small.}
                  - {answer: three, why: It is not so small.}
              - id: rationale-1
                type: rationale
                stem: Complete the sentence.
            """
                    + HEAD
                    + """
                text: It is [1], because it is [2] cm across.
                blanks:
                  - {answer: T1, choices: [T1, T2], why: T1 is small.}
                  - {answer: one, choices: [one, three], why: One is under two.}
              - id: bow-tie-1
                type: bow-tie
                trend:
                  title: Growth
                  times: [Year 1, Year 2]
                  rows:
                    - {name: Size, unit: cm, reference: under 1, values: ["1.0", "1.4"]}
                  note: Made-up values.
                stem: Complete the diagram.
            """
                    + HEAD
                    + """
                condition:
                  - {text: T1, key: true, why: It is small.}
                  - {text: T2, why: It is not., misconception: It is rounded up.}
                  - {text: T3, why: It is inside., misconception: It grows.}
                  - {text: T4, why: It is far from vessels., misconception: It spreads.}
                actions:
                  - {text: Measure, key: true, why: It counts.}
                  - {text: Scan, key: true, why: It shows.}
                  - {text: Fast, why: It does not help., misconception: It helps.}
                  - {text: Wait, why: It does not tell., misconception: It tells.}
                  - {text: Guess, why: It is not known., misconception: It is known.}
                parameters:
                  - {text: Size, key: true, why: It counts.}
                  - {text: Reach, key: true, why: It shows.}
                  - {text: Age, why: It does not count., misconception: Age counts.}
                  - {text: Sex, why: It tells nothing., misconception: Sex counts.}
                  - {text: Height, why: It matters not., misconception: Height counts.}
            """;

    @TempDir private Path folder;

    private static TinyCourse sound() {
        return TinyCourse.sound().replacing(QUIZ, "questions:\n", "questions:\n" + QUESTIONS);
    }

    private static Spoiled spoiled(String name, String old, String other) {
        return Spoiled.spoiled(name, sound().replacing(QUIZ, old, other));
    }

    static Stream<Spoiled> broken_rows() {
        return Stream.of(
                spoiled("an answer among no columns", "answer: T1", "answer: T9")
                        .at("quiz.yml:14", "\"T9\" is none of the columns", "one of T1, T2"),
                spoiled("answers among no columns", "[Reach], why", "[Reach, Age], why")
                        .at("quiz.yml:26", "\"Age\" is none of the columns", "Size, Reach"),
                spoiled("an answer among no choices", "answer: Under 2 cm", "answer: Under 3 cm")
                        .at("quiz.yml:36", "\"Under 3 cm\" is none of the choices", "Under 2 cm"),
                spoiled("an answer named twice", "[Size, Reach], why", "[Size, Size], why")
                        .at("quiz.yml:25", "\"answers\" names \"Size\" twice", "once"),
                spoiled("a row without answers", "answers: [Reach]", "answers: []")
                        .at("quiz.yml:26", "the row \"T4\" has no answer", "at least one"),
                spoiled("a row that leaves its answer out", "answer: T1, why", "why")
                        .at("quiz.yml:14", "the key \"answer\" is missing", "answer: ..."),
                spoiled("a row twice", "text: 3 cm", "text: 1 cm")
                        .at("quiz.yml:5", "has the row \"1 cm\" twice", "differ"),
                spoiled("one row", "      - {text: 1 cm, answer: T1, why: It is small.}\n", "")
                        .at("quiz.yml:5", "\"matrix-1\" has 1 rows", "2 to 8"),
                spoiled("a choice twice", "Over 4 cm]", "Under 2 cm]")
                        .at("quiz.yml:27", "has the choice \"Under 2 cm\" twice", "differ"),
                spoiled("a column without key", "[Size, Reach]\n", "[Size, Reach, Age]\n")
                        .at("quiz.yml:16", "\"Age\" is the answer of no row", "leave it out"),
                spoiled("no columns", "    columns: [T1, T2]\n", "")
                        .at("quiz.yml:5", "the key \"columns\" is missing", "columns: [...]"),
                spoiled("a long column", "[T1, T2]", "[T1, T2, " + "x".repeat(121) + "]")
                        .at("quiz.yml:5", "has 121 characters", "at most 120"),
                spoiled("a misconception of no column", "{T1: It is rounded", "{T7: It is rounded")
                        .at("quiz.yml:15", "\"T7\" is none of the columns", "T1, T2"),
                spoiled("a misconception of the answer", "{T1: It is rounded", "{T2: It is rounded")
                        .at("quiz.yml:15", "a misconception for its answer", "other choices"),
                spoiled("a harsh reason", "It is small.", "All else is wrong.")
                        .at("quiz.yml:5", "says \"wrong\"", "what holds"));
    }

    static Stream<Spoiled> broken_groups_and_steps() {
        return Stream.of(
                spoiled("a group without key", "Lymph nodes, key: true,", "Lymph nodes,")
                        .at("quiz.yml:50", "the group \"N\" has no keyed option", "key: true"),
                spoiled(
                                "a group of one",
                                "          - {text: Age, why: It does not., misconception: Age counts.}\n",
                                "")
                        .at("quiz.yml:46", "the group \"T\" has 1 options", "2 to 8"),
                spoiled("a group twice", "title: N", "title: T")
                        .at("quiz.yml:38", "has the group \"T\" twice", "differ"),
                spoiled("an option twice in a group", "text: Sex", "text: Lymph nodes")
                        .at("quiz.yml:38", "has the option \"Lymph nodes\" twice", "differ"),
                spoiled("a group without title", "title: N", "titel: N")
                        .at("quiz.yml:50", "the key \"title\" is missing", "")
                        .andMore(),
                spoiled("two steps", "      - {text: Tell M, why: It comes last.}\n", "")
                        .at("quiz.yml:54", "\"ordering-1\" has 2 steps", "3 to 8"),
                spoiled("a step twice", "Tell M", "Tell N")
                        .at("quiz.yml:54", "has the step \"Tell N\" twice", "differ"),
                spoiled("a step without reason", "Tell M, why: It comes last.", "Tell M")
                        .at("quiz.yml:64", "the key \"why\" is missing", ""),
                spoiled("a step that names a place", "Tell M", "Then option 2")
                        .at("quiz.yml:54", "names a place: \"option 2\"", ""));
    }

    static Stream<Spoiled> broken_blanks() {
        return Stream.of(
                spoiled(
                                "an answer among no choices of a blank",
                                "answer: two, choices: [one, two], why: There it",
                                "answer: ten, choices: [one, two], why: There it")
                        .at("quiz.yml:74", "\"ten\" is none of the choices", "one of one, two"),
                spoiled("a number without blank", "T2 at [2] cm", "T2 at [3] cm")
                        .at("quiz.yml:65", "shows [3] and has 2 blanks", "from 1"),
                spoiled("a blank that is nowhere", ", and T2 at [2] cm", "")
                        .at("quiz.yml:65", "shows blank 2 nowhere", "write [2]"),
                spoiled("a blank shown twice", "T2 at [2] cm", "T2 at [2] or [2] cm")
                        .at("quiz.yml:65", "shows [2] twice", "once"),
                spoiled(
                                "a choice of a blank twice",
                                "choices: [one, two], why: There it",
                                "choices: [two, two], why: There it")
                        .at("quiz.yml:74", "blank 1 has the choice \"two\" twice", "differ"),
                spoiled(
                                "a blank with one choice",
                                "choices: [one, two], why: There it",
                                "choices: [two], why: There it")
                        .at("quiz.yml:65", "has 1 choices for blank 1", "2 to 6"),
                spoiled("a misconception of a right word", "{three: T2", "{four: T2")
                        .at(
                                "quiz.yml:75",
                                "blank 2 has a misconception for its answer",
                                "other choices"),
                spoiled("no text", "    text: T1 ends at [1] cm, and T2 at [2] cm.\n", "")
                        .at("quiz.yml:65", "the key \"text\" is missing", "text: ..."),
                spoiled("a short row", "[T2, up to 4 cm]", "[T2]")
                        .at("quiz.yml:76", "has a row of 1 cells below 2 columns", "one cell"),
                spoiled("a row that is no list", "[T2, up to 4 cm]", "T2 up to 4 cm")
                        .at("quiz.yml:86", "here must be a row", "[cell, cell]"),
                spoiled("an empty cell", "[T2, up to 4 cm]", "[T2, \"\"]")
                        .at("quiz.yml:76", "text must not be empty", ""),
                spoiled("a bank without a word to spare", "[one, three, nine]", "[one, three]")
                        .at(
                                "quiz.yml:89",
                                "has 2 choices for 2 blanks",
                                "more choices than blanks"),
                spoiled(
                                "a conclusion without a reason",
                                ", because it is [2] cm across.\n    blanks:\n      - {answer: T1, choices: [T1, T2], why: T1 is small.}\n      - {answer: one, choices: [one, three], why: One is under two.}",
                                ".\n    blanks:\n      - {answer: T1, choices: [T1, T2], why: T1 is small.}")
                        .at("quiz.yml:101", "has 1 blanks", "2 to 3"),
                spoiled(
                                "a word for two blanks",
                                "answer: three, why: It is not so",
                                "answer: one, why: It is not so")
                        .at("quiz.yml:89", "puts \"one\" into two blanks", "used once"));
    }

    static Stream<Spoiled> broken_bow_ties() {
        return Stream.of(
                spoiled(
                                "three actions",
                                "{text: Fast, why: It does not help., misconception: It helps.}",
                                "{text: Fast, key: true, why: It helps.}")
                        .at(
                                "quiz.yml:112",
                                "has 5 options under actions, 3 of them keyed",
                                "give 5 and key 2"),
                spoiled(
                                "a condition less",
                                "      - {text: T4, why: It is far from vessels., misconception: It spreads.}\n",
                                "")
                        .at(
                                "quiz.yml:112",
                                "has 3 options under condition, 1 of them keyed",
                                "give 4 and key 1"),
                spoiled(
                                "a parameter twice",
                                "text: Sex, why: It tells nothing",
                                "text: Age, why: It tells nothing")
                        .at("quiz.yml:112", "has the option \"Age\" twice", "differ"),
                spoiled("a long action", "text: Guess", "text: " + "x".repeat(121))
                        .at("quiz.yml:112", "has 121 characters", "at most 120"));
    }

    static Stream<Spoiled> broken_trends() {
        return Stream.of(
                spoiled("a value too few", "[\"1.0\", \"1.4\"]", "[\"1.0\"]")
                        .at(
                                "quiz.yml:115",
                                "the row \"Size\" of the trend has 1 values for 2 times",
                                "one for each"),
                spoiled("one time", "[Year 1, Year 2]", "[Year 1]")
                        .at("quiz.yml:115", "number of times of the trend must lie in 2..8", ""),
                spoiled("no note", "      note: Made-up values.\n", "")
                        .at("quiz.yml:115", "the key \"note\" is missing", "note: ..."),
                spoiled("an unknown key of a row", "unit: cm", "units: cm")
                        .at("quiz.yml:118", "the key \"units\" is not known here", "unit"),
                spoiled(
                                "a trend that is a word",
                                "    trend:\n      title: Growth\n      times: [Year 1, Year 2]\n      rows:\n        - {name: Size, unit: cm, reference: under 1, values: [\"1.0\", \"1.4\"]}\n      note: Made-up values.\n",
                                "    trend: up\n")
                        .at("quiz.yml:114", "here must be keys with values", "key: value"));
    }

    @Test
    void all_types_can_be_asked() {
        var reading = sound().readFrom(folder);
        Assertions.assertThat(reading.problems()).isEmpty();
        Assertions.assertThat(reading.course().orElseThrow().path().getFirst().quiz().pool())
                .extracting(Question::id)
                .extracting(Object::toString)
                .startsWith(
                        "matrix-1",
                        "multi-1",
                        "matching-1",
                        "grouping-1",
                        "ordering-1",
                        "cloze-1",
                        "table-1",
                        "drag-1",
                        "rationale-1",
                        "bow-tie-1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "broken_rows",
        "broken_groups_and_steps",
        "broken_blanks",
        "broken_bow_ties",
        "broken_trends"
    })
    void what_cannot_be_asked_is_refused_with_its_line(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }
}
