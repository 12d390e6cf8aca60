package org.islet.adapters.files;

import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.COURSE;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.HORMONES;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.QUIZ;
import static org.islet.adapters.files.TinyCourse.SOURCES;
import static org.islet.adapters.files.TinyCourse.TERMS;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are missing, not known, or hold a value of another kind. */
class MissingKeyTest {

    @TempDir private Path folder;

    static Stream<Spoiled> missing_keys() {
        return Stream.of(
                missing(COURSE, "  id: nets\n", "id", "course.yml:2"),
                missing(COURSE, "  title: NETs\n", "title", "course.yml:2"),
                missing(COURSE, "  about: For tests.\n", "about", "course.yml:2"),
                missing(COURSE, "      lessons: [staging]\n", "lessons", "course.yml:7"),
                missing(SOURCES, "    short: ACS\n", "short", "sources.yml:2"),
                missing(SOURCES, "    reviewed: 2018-10-30\n", "reviewed", "sources.yml:2"),
                missing(
                        SOURCES,
                        "    address: https://www.cancer.org\n",
                        "address",
                        "sources.yml:2"),
                missing(SOURCES, "    use: Cite it.\n", "use", "sources.yml:2"),
                missing(FACTS, "    section: Stages\n", "section", "facts.yml:2"),
                missing(FACTS, "    says: T1 is under 2 cm.\n", "says", "facts.yml:2"),
                missing(TERMS, "    means: How far it has spread.\n", "means", "glossary.yml:2"),
                missing(TERMS, "    cites: [acs.staging.001]\n", "cites", "glossary.yml:2"),
                missing(
                        HORMONES,
                        "    hormone:\n      - says: Hormone 1\n        cites: [acs.staging.001]\n",
                        "hormone",
                        "hormones.yml:2"),
                missing(HORMONES, "        cites: [acs.staging.001]\n", "cites", "hormones.yml:4"),
                missing(LESSON, "id: staging\n", "id", "lesson.md:2"),
                missing(LESSON, "minutes: 5\n", "minutes", "lesson.md:2"),
                missing(LESSON, "    text: Give the T of a tumor\n", "text", "lesson.md:6"),
                missing(QUIZ, "  draw: 1\n", "draw", "quiz.yml:2"),
                missing(QUIZ, "    type: single\n", "type", "quiz.yml:5"),
                missing(QUIZ, "    objective: tnm\n", "objective", "quiz.yml:5"),
                missing(QUIZ, "    level: apply\n", "level", "quiz.yml:5"),
                missing(QUIZ, "    track: student\n", "track", "quiz.yml:5"),
                missing(QUIZ, "    stem: Which T?\n", "stem", "quiz.yml:5"),
                missing(QUIZ, "    cites: [acs.staging.001]\n", "cites", "quiz.yml:5"),
                missing(QUIZ, "        why: It is under 2 cm.\n", "why", "quiz.yml:13"),
                missing(QUIZ, "    choose: 2\n", "choose", "quiz.yml:22"),
                missing(QUIZ, "    answer: 2\n", "answer", "quiz.yml:34"),
                missing(QUIZ, "answer: 4, ", "answer", "quiz.yml:45"),
                missing(QUIZ, "    answer: \"true\"\n", "answer", "quiz.yml:47"),
                missing(QUIZ, "\"true\": It is., ", "true", "quiz.yml:55"));
    }

    static Stream<Spoiled> unknown_keys() {
        return Stream.of(
                unknown(COURSE, "  language: en\n", "  ", "course.yml:5"),
                unknown(COURSE, "    - title: All\n", "      ", "course.yml:8"),
                unknown(SOURCES, "    title: Guide\n", "    ", "sources.yml:4"),
                unknown(FACTS, "    lines: 1\n", "    ", "facts.yml:5"),
                unknown(TERMS, "    term: stage\n", "    ", "glossary.yml:4"),
                unknown(HORMONES, "      - says: Tumor 1\n", "        ", "hormones.yml:5"),
                unknown(LESSON, "minutes: 5\n", "", "lesson.md:5"),
                unknown(LESSON, "    text: Give the T of a tumor\n", "    ", "lesson.md:8"),
                unknown(QUIZ, "  draw: 1\n", "  ", "quiz.yml:4"),
                unknown(QUIZ, "    track: student\n", "    ", "quiz.yml:10"),
                unknown(QUIZ, "        key: true\n", "        ", "quiz.yml:15"),
                unknown(QUIZ, "    tolerance: 0.1\n", "    ", "quiz.yml:43"),
                unknown(QUIZ, "    misconception: T1 is larger.\n", "    ", "quiz.yml:57"));
    }

    static Stream<Spoiled> other_kinds() {
        return Stream.of(
                spoiled("a list for a text", QUIZ, "stem: Which T?", "stem: [Which, T]")
                        .at("quiz.yml:10", "\"stem\" must be a text", "in quotes"),
                spoiled("keys for a text", QUIZ, "stem: Which T?", "stem: {which: T}")
                        .at("quiz.yml:10", "\"stem\" must be a text", "in quotes"),
                spoiled("a list for a number", QUIZ, "draw: 1", "draw: [1]")
                        .at("quiz.yml:3", "\"draw\" must be a text", "")
                        .andMore(),
                spoiled("a text for a list", QUIZ, "cites: [acs.staging.001]", "cites: acs")
                        .at("quiz.yml:11", "\"cites\" must be a list", "- ")
                        .andMore(),
                spoiled("a text for a list of options", QUIZ, "slips:\n", "slips: none\n")
                        .at("quiz.yml", "this is not YAML", "")
                        .andMore(),
                spoiled("nothing for a list", COURSE, "lessons: [staging]", "lessons:")
                        .at("course.yml:8", "\"lessons\" must be a list", "- ")
                        .andMore(),
                spoiled(
                                "a text for keys",
                                QUIZ,
                                "why: {\"true\": It is., \"false\": It is not over 2 cm.}",
                                "why: It is.")
                        .at("quiz.yml:55", "here must be keys with values", "key: value")
                        .andMore(),
                spoiled(
                                "a text for a mapping in a list",
                                COURSE,
                                "- title: All\n      lessons: [staging]",
                                "- All")
                        .at("course.yml:7", "here must be keys with values", "key: value")
                        .andMore(),
                spoiled("a word for a whole number", QUIZ, "draw: 1", "draw: two")
                        .at("quiz.yml:3", "\"draw\" is \"two\"", "a whole number")
                        .andMore(),
                spoiled("a fraction for a whole number", LESSON, "minutes: 5", "minutes: 5.5")
                        .at("lesson.md:4", "\"minutes\" is \"5.5\"", "a whole number")
                        .andMore(),
                spoiled("a number beyond all bounds", QUIZ, "draw: 1", "draw: 99999999999")
                        .at("quiz.yml:3", "\"draw\" is \"99999999999\"", "a whole number")
                        .andMore(),
                spoiled("a word for a number", QUIZ, "tolerance: 0.1", "tolerance: little")
                        .at("quiz.yml:42", "\"tolerance\" is \"little\"", "such as 4 or 2.5"),
                spoiled("a number with exponent", QUIZ, "answer: 2\n", "answer: 2e9\n")
                        .at("quiz.yml:41", "\"answer\" is \"2e9\"", "such as 4 or 2.5"),
                spoiled("a word for true", QUIZ, "key: true", "key: yes")
                        .at("quiz.yml:14", "\"key\" is \"yes\"", "true or false"),
                spoiled("a word for exact", FACTS, "lines: 1\n", "lines: 1\n    exact: perhaps\n")
                        .at("facts.yml:5", "\"exact\" is \"perhaps\"", "true or false")
                        .andMore(),
                spoiled("a level that does not exist", QUIZ, "level: apply", "level: aply")
                        .at("quiz.yml:8", "\"aply\"", "remember, understand, apply, analyse"),
                spoiled("a type that does not exist", QUIZ, "type: single", "type: multiple")
                        .at("quiz.yml:6", "\"multiple\"", "single, true-false, select-all"),
                spoiled(
                                "an order that does not exist",
                                QUIZ,
                                "options:",
                                "order: any\n    options:")
                        .at("quiz.yml:12", "\"any\"", "fixed, shuffled"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missing_keys")
    void a_missing_key_is_named_where_its_mapping_begins(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown_keys")
    void an_unknown_key_is_refused_where_it_stands(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("other_kinds")
    void a_value_of_another_kind_is_refused_where_it_stands(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    private static Spoiled missing(String path, String line, String key, String place) {
        return spoiled("no " + key + " at " + place, path, line, "")
                .at(place, "the key \"" + key + "\" is missing", "add \"" + key + ":")
                .andMore();
    }

    private static Spoiled unknown(String path, String after, String indent, String place) {
        return spoiled("colour at " + place, path, after, after + indent + "colour: red\n")
                .at(place, "the key \"colour\" is not known here", "use one of ")
                .andMore();
    }
}
