package org.islet.adapters.files;

import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.PATIENT;
import static org.islet.adapters.files.TinyCourse.QUIZ;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Waivers that name no rule or give no reason, in each place that may hold one. */
class BrokenWaiverTest {

    private static final String NO_RULE = "there is no rule \"longest\" to waive";
    private static final String NO_REASON = "the waiver of \"vignette\" has no reason";

    @TempDir private Path folder;

    static Stream<Spoiled> broken_waivers() {
        return Stream.of(
                spoiled(
                                "a rule unknown for a question",
                                QUIZ,
                                "stem: Which T?",
                                with("longest: so"))
                        .at("quiz.yml:12", NO_RULE, "./islet check"),
                spoiled("no reason for a question", QUIZ, "stem: Which T?", with("vignette:"))
                        .at("quiz.yml:12", NO_REASON, "why"),
                spoiled(
                                "a reason of blanks for a check",
                                QUIZ,
                                "stem: T1 is under 2 cm.",
                                "stem: T1 is under 2 cm.\n    waive: {vignette: ' '}")
                        .at("quiz.yml", NO_REASON, "why"),
                spoiled(
                                "a rule unknown for a question for patients",
                                QUIZ,
                                "chunk: size",
                                "chunk: size\n    waive: {longest: so}")
                        .at("quiz.yml", NO_RULE, ""),
                spoiled(
                                "a rule unknown for the quiz",
                                QUIZ,
                                "  draw: 1",
                                "  draw: 1\n  waive: {longest: so}")
                        .at("quiz.yml:4", NO_RULE, ""),
                spoiled(
                                "a rule unknown for a lesson",
                                LESSON,
                                "minutes: 5",
                                "minutes: 5\nwaive: {longest: so}")
                        .at("lesson.md:5", NO_RULE, ""),
                spoiled(
                                "no reason for a text for patients",
                                PATIENT,
                                "minutes: 2",
                                "minutes: 2\nwaive:\n  vignette: ''")
                        .at("patient.md:6", NO_REASON, ""),
                spoiled("a word for waivers", LESSON, "minutes: 5", "minutes: 5\nwaive: vignette")
                        .at("lesson.md:5", "here must be keys with values", "")
                        .andMore());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken_waivers")
    void a_waiver_without_rule_or_reason_is_refused_where_it_stands(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    private static String with(String waiver) {
        return "stem: Which T?\n    waive:\n      " + waiver;
    }
}
