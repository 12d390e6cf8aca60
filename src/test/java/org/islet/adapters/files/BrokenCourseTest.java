package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.islet.adapters.files.Spoiled.spoiled;
import static org.islet.adapters.files.TinyCourse.COURSE;
import static org.islet.adapters.files.TinyCourse.FACTS;
import static org.islet.adapters.files.TinyCourse.HORMONES;
import static org.islet.adapters.files.TinyCourse.LESSON;
import static org.islet.adapters.files.TinyCourse.PATIENT;
import static org.islet.adapters.files.TinyCourse.QUIZ;
import static org.islet.adapters.files.TinyCourse.SOURCES;
import static org.islet.adapters.files.TinyCourse.TERMS;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.islet.core.content.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders, lists and shelves that do not make a course. */
class BrokenCourseTest {

    private static final TinyCourse SOUND = TinyCourse.sound();

    @TempDir private Path folder;

    static Stream<Spoiled> broken_folders() {
        return Stream.of(
                spoiled("no course", new TinyCourse(Map.of()))
                        .at("quizzes:1", "holds 0 courses", "exactly one folder"),
                spoiled("two courses", SOUND.adding("other/course.yml", "course:\n"))
                        .at("quizzes:1", "holds 2 courses", "exactly one folder"),
                spoiled("no lessons", SOUND.without(LESSON).without(PATIENT).without(QUIZ))
                        .at("nets/lessons:1", "the folder is missing", "create it")
                        .andMore(),
                spoiled("a lesson folder without number", inFolder("staging"))
                        .at("lessons/staging:1", "name of this lesson folder", "06-staging")
                        .andMore(),
                spoiled("a lesson folder in capitals", inFolder("01-Staging"))
                        .at("lessons/01-Staging:1", "name of this lesson folder", "06-staging")
                        .andMore(),
                spoiled("a lesson folder of number 0", inFolder("00-staging"))
                        .at("lesson.md:2", "number of the lesson must lie in 1..99, got 0", "")
                        .andMore(),
                spoiled("a stray file", SOUND.adding("nets/lessons/01-staging/notes.txt", "x"))
                        .at(
                                "01-staging/notes.txt:1",
                                "nothing reads this file",
                                "rename or remove"),
                spoiled("a misspelled file", SOUND.renaming(QUIZ, QUIZ.replace("quiz", "quizz")))
                        .at("01-staging/quizz.yml:1", "nothing reads this file", "quiz.yml")
                        .andMore(),
                spoiled("a lesson without text", SOUND.without(LESSON))
                        .at("01-staging/lesson.md:1", "the file is missing", "create it")
                        .andMore(),
                spoiled("a course without course.yml", SOUND.without(COURSE))
                        .at("nets/course.yml:1", "the file is missing", "create it"));
    }

    static Stream<Spoiled> broken_assessments() {
        return Stream.of(
                spoiled("a checkpoint that draws nothing", closing("draw: []"))
                        .at("course.yml:10", "draws nothing", "name lessons under \"draw\"")
                        .andMore(),
                spoiled("a checkpoint on no lesson", closing("draw: [{lesson: x, apply: 1}]"))
                        .at("course.yml:6", "draws 1 questions of lesson \"x\"", "draw fewer"),
                spoiled("more than there is", closing("draw: [{lesson: staging, apply: 2}]"))
                        .at("course.yml:6", "and there are 1", "draw fewer, or write more"),
                spoiled("a negative share", closing("draw: [{lesson: staging, apply: -1}]"))
                        .at("course.yml:12", "must lie in 1..20, got -1", "")
                        .andMore(),
                spoiled("an unknown level", closing("draw: [{lesson: staging, guess: 1}]"))
                        .at("course.yml:12", "\"guess\" is not known", "remember, understand")
                        .andMore(),
                spoiled(
                                "a lesson twice",
                                closing(
                                        "draw: [{lesson: staging, apply: 1}, {lesson: staging, apply: 1}]"))
                        .at("course.yml:10", "APPLY of lesson \"staging\" twice", ""),
                spoiled(
                                "the name of a lesson",
                                closing("draw: [{lesson: staging, apply: 1}]")
                                        .replacing(COURSE, "id: checkpoint", "id: staging"))
                        .at("course.yml:6", "\"staging\" is taken already", "id of its own"),
                spoiled(
                                "the name of reviews",
                                closing("draw: [{lesson: staging, apply: 1}]")
                                        .replacing(COURSE, "id: checkpoint", "id: review"))
                        .at("course.yml:10", "\"review\" is reserved", "choose another")
                        .andMore());
    }

    private static TinyCourse closing(String draw) {
        return SOUND.appending(
                COURSE,
                """
                      checkpoint:
                        id: checkpoint
                        title: Checkpoint
                        %s
                """
                        .formatted(draw));
    }

    @Test
    void a_part_may_close_with_a_checkpoint_and_the_course_with_a_final() {
        var course =
                closing("draw: [{lesson: staging, remember: 2, apply: 1}]")
                        .appending(
                                COURSE,
                                """
                                  final:
                                    id: final
                                    title: Final
                                    draw: [{lesson: staging, apply: 1}]
                                """)
                        .readFrom(folder)
                        .course()
                        .orElseThrow();
        assertThat(course.assessments())
                .extracting(Assessment::title, Assessment::size)
                .containsExactly(tuple("Checkpoint", 3), tuple("Final", 1));
    }

    static Stream<Spoiled> broken_path() {
        return Stream.of(
                spoiled("a lesson in no part", COURSE, "[staging]", "[]")
                        .at("lesson.md:2", "\"staging\" is in no part", "course.yml"),
                spoiled("a lesson listed twice", COURSE, "[staging]", "[staging, staging]")
                        .at("course.yml:6", "\"staging\" is listed twice", "one part only"),
                spoiled("a lesson that is not there", COURSE, "[staging]", "[staging, grading]")
                        .at("course.yml:6", "\"grading\" is listed, but has no", "take it off"),
                spoiled("a part without title", COURSE, "title: All", "title: ''")
                        .at("course.yml:7", "title of the part must not be empty", ""),
                spoiled("two lessons of one name", twoLessons())
                        .at("02-copy/lesson.md:2", "the lesson \"staging\" stands in", "differ")
                        .andMore(),
                spoiled("a lesson with the name of reviews", LESSON, "id: staging", "id: review")
                        .at("lesson.md:2", "\"review\" is reserved", "choose another")
                        .andMore(),
                spoiled("a language that is not installed", COURSE, "language: en", "language: de")
                        .at("course.yml:4", "the language is \"de\"", "\"en\""));
    }

    static Stream<Spoiled> broken_shelves() {
        return Stream.of(
                spoiled("a month that does not exist", SOURCES, "2018-10-30", "2018-13-30")
                        .at("sources.yml:6", "\"reviewed\" is \"2018-13-30\"", "undated")
                        .andMore(),
                spoiled("a date in words", SOURCES, "2018-10-30", "October 2018")
                        .at("sources.yml:6", "\"reviewed\" is \"October 2018\"", "2022-10-07")
                        .andMore(),
                spoiled("an address without encryption", SOURCES, "https:", "http:")
                        .at("sources.yml:2", "address must begin with https://", "")
                        .andMore(),
                spoiled(
                                "an address that runs code",
                                SOURCES,
                                "https://www.cancer.org",
                                "javascript:alert(1)")
                        .at("sources.yml:2", "address must begin with https://", "")
                        .andMore(),
                spoiled("an address that is none", SOURCES, "www.cancer.org", "www cancer org")
                        .at("sources.yml:7", "https://www cancer org", "")
                        .andMore(),
                spoiled("a short name that is long", SOURCES, "ACS", "American Cancer Society")
                        .at("sources.yml:2", "must lie in 1..20, got 23", "")
                        .andMore(),
                spoiled("a source twice", SOUND.appending(SOURCES, items(SOURCES)))
                        .at("sources.yml:9", "the source \"acs\" stands in", "differ"),
                spoiled("a fact of an unknown source", FACTS, "acs.staging.002", "pdq.staging.002")
                        .at("facts.yml:6", "comes from \"pdq\"", "id of a source"),
                spoiled("a fact twice", FACTS, "acs.staging.002", "acs.staging.001")
                        .at("facts.yml:6", "stands in quizzes/nets/facts.yml:2 already", "differ"),
                spoiled("a fact without number", FACTS, "acs.staging.002", "acs.staging")
                        .at("facts.yml:6", "fact id \"acs.staging\"", ""),
                spoiled("a fact on a page", FACTS, "lines: 2-3", "lines: page 2")
                        .at("facts.yml:6", "lines must look like 164 or 164-165", ""),
                spoiled("a term twice", SOUND.appending(TERMS, items(TERMS)))
                        .at("glossary.yml:6", "the term \"stage\" stands in", "differ"),
                spoiled("a term of an unknown fact", TERMS, "acs.staging.001", "acs.staging.009")
                        .at("glossary.yml:2", "there is no fact \"acs.staging.009\"", "facts.yml"),
                spoiled("a term without meaning", TERMS, "means: How far it has spread.", "means:")
                        .at("glossary.yml:2", "means must not be empty", "")
                        .andMore());
    }

    static Stream<Spoiled> broken_hormones() {
        return Stream.of(
                spoiled("an entry of an unknown fact", HORMONES, "[acs.staging.001]", "[acs.x.009]")
                        .at("hormones.yml:2", "there is no fact \"acs.x.009\"", "facts.yml"),
                spoiled("an entry without fact", HORMONES, "[acs.staging.001]", "[]")
                        .at("hormones.yml:4", "\"Tumor 1\" cites no fact", "under \"cites\"")
                        .andMore(),
                spoiled("an entry of no words", HORMONES, "Hormone 1", "''")
                        .at("hormones.yml:7", "says must not be empty", "")
                        .andMore(),
                spoiled("an entry perhaps asked", HORMONES, "ask: false", "ask: perhaps")
                        .at("hormones.yml:42", "\"ask\" is \"perhaps\"", "true or false")
                        .andMore(),
                spoiled("a row twice", HORMONES, "id: tumor-2", "id: tumor-1")
                        .at("hormones.yml:12", "the row \"tumor-1\" stands in", "differ"),
                spoiled("a tumor twice", HORMONES, "Tumor 2", "Tumor 1")
                        .at("hormones.yml:12", "the tumor \"Tumor 1\" stands in", "differ"),
                spoiled(
                                "a row without tumor",
                                HORMONES,
                                "tumor:\n      - says: Tumor 1\n        cites: [acs.staging.001]",
                                "tumor: x")
                        .at("hormones.yml:3", "\"tumor\" must be a list", "- ")
                        .andMore(),
                spoiled("too few rows", SOUND.adding(HORMONES, oneRow()))
                        .at("hormones.yml:2", "the table has 1 rows", "at least 4"));
    }

    @Test
    void a_course_can_do_without_a_table_of_hormones() {
        assertThat(SOUND.readFrom(folder).course().orElseThrow().hormones().rows()).hasSize(4);
        assertThat(
                        SOUND.without(HORMONES)
                                .readFrom(folder.resolve("other"))
                                .course()
                                .orElseThrow()
                                .hormones()
                                .isEmpty())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "broken_folders",
        "broken_path",
        "broken_assessments",
        "broken_shelves",
        "broken_hormones"
    })
    void what_makes_no_course_is_refused_where_it_breaks(Spoiled spoiled) {
        spoiled.assertRefused(folder);
    }

    private static TinyCourse inFolder(String name) {
        return SOUND.renaming(LESSON, LESSON.replace("01-staging", name))
                .renaming(QUIZ, QUIZ.replace("01-staging", name));
    }

    private static TinyCourse twoLessons() {
        return SOUND.adding(LESSON.replace("01-staging", "02-copy"), SOUND.text(LESSON))
                .adding(QUIZ.replace("01-staging", "02-copy"), SOUND.text(QUIZ));
    }

    private static String oneRow() {
        String text = SOUND.text(HORMONES);
        return text.substring(0, text.indexOf("  - id: tumor-2"));
    }

    private static String items(String path) {
        String text = SOUND.text(path);
        return text.substring(text.indexOf('\n') + 1);
    }
}
