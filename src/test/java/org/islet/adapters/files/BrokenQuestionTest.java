package org.islet.adapters.files;

import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.QUIZ;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions that cannot be asked, in a quiz.yml that reads well. */
class BrokenQuestionTest {

    private static final String THIRD_OPTION =
            """
                  - text: T3
                    why: That begins over 4 cm.
                    misconception: T rises with each cm.
            """;

    @TempDir private Path folder;

    static Stream<Spoiled> broken_keys() {
        return Stream.of(
                spoiled("a single choice without key", QUIZ, "        key: true\n", "")
                        .at("quiz.yml:5", "\"single-1\" has no keyed option", "key: true"),
                spoiled(
                                "a single choice with two keys",
                                QUIZ,
                                "text: T2",
                                "text: T2\n        key: true")
                        .at("quiz.yml:5", "\"single-1\" has 2 keyed options", "select-all"),
                spoiled("fewer keys than select-n asks for", QUIZ, "Reach, key: true,", "Reach,")
                        .at("quiz.yml:22", "asks for 2 options and keys 1", "make the two equal"),
                spoiled("more asked for than select-n can", QUIZ, "choose: 2", "choose: 3")
                        .at("quiz.yml:22", "choose must lie in 2..2, got 3", ""),
                spoiled("two options", QUIZ, THIRD_OPTION, "")
                        .at("quiz.yml:5", "\"single-1\" has 2 options", "3 to 8"),
                spoiled("the same option twice", QUIZ, "text: T3", "text: T2")
                        .at("quiz.yml:5", "has the option \"T2\" twice", ""),
                spoiled("an option without text", QUIZ, "text: T3", "text: ' '")
                        .at("quiz.yml:19", "text of the option must not be empty", ""),
                spoiled("a slip within the tolerance", QUIZ, "answer: 4", "answer: 2.1")
                        .at("quiz.yml:34", "the slip 2.1 lies within the tolerance", ""),
                spoiled("a negative tolerance", QUIZ, "tolerance: 0.1", "tolerance: -0.1")
                        .at("quiz.yml:34", "tolerance must be 0 or more, got -0.1", ""),
                spoiled("a judgement that is none", QUIZ, "answer: \"true\"", "answer: maybe")
                        .at("quiz.yml:54", "\"answer\" is \"maybe\"", "true or false")
                        .andMore(),
                spoiled("an empty stem", QUIZ, "stem: Which T?", "stem:")
                        .at("quiz.yml:5", "stem must not be empty", ""),
                spoiled("a stem without end", QUIZ, "Which T?", "Which T? ".repeat(500))
                        .at("quiz.yml:5", "stem has 4499 characters", ""),
                spoiled("a name in capitals", QUIZ, "id: select-1", "id: Select 1")
                        .at("quiz.yml:22", "question id \"Select 1\"", ""),
                spoiled("a question that cites nothing", QUIZ, "[acs.staging.001]", "[]")
                        .at("quiz.yml:5", "\"single-1\" cites no fact", ""),
                spoiled("a fact named otherwise", QUIZ, "[acs.staging.001]", "[acs]")
                        .at("quiz.yml:11", "fact id \"acs\"", "")
                        .andMore());
    }

    static Stream<Spoiled> broken_links() {
        return Stream.of(
                spoiled("a question twice", QUIZ, "id: select-1", "id: single-1")
                        .at("quiz.yml:22", "the question \"single-1\" stands in", "differ"),
                spoiled("a check with a question's name", QUIZ, "id: check-1", "id: single-1")
                        .at("quiz.yml:47", "quiz.yml:5 already", "differ")
                        .andMore(),
                spoiled("a stem twice", QUIZ, "stem: Which two?", "stem: Which T?")
                        .at("quiz.yml:22", "Which T?\" stands in", "differ"),
                spoiled(
                                "an unknown fact",
                                QUIZ,
                                "[acs.staging.001]",
                                "[acs.staging.001, acs.staging.009]")
                        .at("quiz.yml:5", "there is no fact \"acs.staging.009\"", "facts.yml"),
                spoiled(
                                "a fact that no section teaches",
                                QUIZ,
                                "[acs.staging.001]",
                                "[acs.staging.002]")
                        .at("quiz.yml:5", "no section of the lesson cites a fact", "lesson.md"),
                spoiled("an unknown objective", QUIZ, "objective: tnm", "objective: tmn")
                        .at("quiz.yml:5", "no objective \"tmn\"", "front matter"),
                spoiled("a check that no text uses", LESSON, "```check\ncheck-1\n```", "Nothing.")
                        .at("quiz.yml:47", "\"check-1\" stands nowhere in the lesson", "```check"),
                spoiled(
                                "a check on an unknown objective",
                                QUIZ,
                                "true-false\n    objective: tnm",
                                "true-false\n    objective: tmn")
                        .at("quiz.yml:47", "no objective \"tmn\"", "front matter"),
                spoiled("more drawn than there are", QUIZ, "draw: 1", "draw: 4")
                        .at("quiz.yml", "draw must lie in 1..3, got 4", "")
                        .andMore(),
                spoiled("nothing drawn", QUIZ, "draw: 1", "draw: 0")
                        .at("quiz.yml", "draw must lie in 1..3, got 0", "")
                        .andMore());
    }

    static Stream<Spoiled> unkind_words() {
        return Stream.of(
                spoiled("a harsh rationale", QUIZ, "That begins at 2 cm.", "This is wrong.")
                        .at(
                                "quiz.yml:5",
                                "a rationale of \"single-1\" says \"wrong\"",
                                "what holds"),
                spoiled("a harsh rationale in capitals", QUIZ, "T1 ends there.", "INCORRECT.")
                        .at("quiz.yml:34", "says \"INCORRECT\"", "what holds"),
                spoiled("a harsh rationale of a slip", QUIZ, "T2 ends there.", "You fail.")
                        .at("quiz.yml:34", "says \"fail\"", "what holds"),
                spoiled("an option that names a letter", QUIZ, "text: T3", "text: Option B")
                        .at("quiz.yml:5", "names a place: \"Option B\"", "what the option says"),
                spoiled("an option that names all others", QUIZ, "T3", "All of the above")
                        .at("quiz.yml:5", "names a place: \"All of the above\"", "shuffled"),
                spoiled("a rationale that names a number", QUIZ, "That begins", "See option 2. It")
                        .at("quiz.yml:5", "names a place: \"option 2\"", "shuffled"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"broken_keys", "broken_links", "unkind_words"})
    void a_question_that_cannot_be_asked_is_refused_where_it_begins(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }
}
