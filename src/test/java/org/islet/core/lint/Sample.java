package org.islet.core.lint;

import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.facts;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.Fixtures;
import org.islet.core.content.Block;
import org.islet.core.content.Chunk;
import org.islet.core.content.ChunkId;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.Concern;
import org.islet.core.content.Course;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.Inline;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Option;
import org.islet.core.content.PatientLesson;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.QuestionId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TermId;
import org.islet.core.content.Track;

/** Little courses to lint; each test names the texts that matter to it. */
final class Sample {

    private Sample() {}

    /** What a rule finds in a course. */
    static List<String> found(Rule rule, Course course) {
        return Linter.findings(course).stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::what)
                .toList();
    }

    /** What a rule finds in a course with these questions. */
    static List<String> found(Rule rule, Question... questions) {
        return found(rule, asking(questions));
    }

    static Course asking(Question... questions) {
        return Fixtures.course(
                List.of("acs.staging.001"),
                Fixtures.lesson(STAGING, List.of(section("size", "acs.staging.001")), questions));
    }

    /** A single-choice question; the first option is the key. */
    static SingleChoice single(String stem, String... options) {
        return new SingleChoice(head("", stem), options(options), true);
    }

    static SingleChoice inFixedOrder(SingleChoice question) {
        return new SingleChoice(question.head(), question.options(), false);
    }

    /** A question whose first two options are keyed. */
    static SelectAll twoKeys(String stem, String... options) {
        var all = new ArrayList<>(options(options));
        all.set(1, new Option(option(2), options[1], true, "Because.", ""));
        return new SelectAll(head("", stem), all, true);
    }

    static SingleChoice after(String scenario, SingleChoice question) {
        return new SingleChoice(
                head(scenario, question.head().stem()), question.options(), question.shuffled());
    }

    static QuestionHead head(String scenario, String stem) {
        return new QuestionHead(
                new QuestionId("q-1"),
                new ObjectiveId("tnm"),
                CognitiveLevel.APPLY,
                Track.STUDENT,
                scenario,
                stem,
                facts("acs.staging.001"),
                List.of());
    }

    private static List<Option> options(String... texts) {
        var options = new ArrayList<Option>();
        for (String text : texts) {
            boolean key = options.isEmpty();
            options.add(
                    new Option(
                            option(options.size() + 1),
                            text,
                            key,
                            "Because.",
                            key ? "" : "It is so."));
        }
        return options;
    }

    /** A course whose only lesson has sections of these passages. */
    static Course telling(List<GlossaryTerm> terms, Section... sections) {
        return with(terms, lesson(STAGING, sections));
    }

    static Lesson lesson(LessonId id, Section... sections) {
        return Fixtures.lesson(
                id, List.of(sections), Fixtures.question(id + "-1").singleChoice("+--"));
    }

    static Course with(List<GlossaryTerm> terms, Lesson... lessons) {
        var course = Fixtures.course(List.of("acs.staging.001"), lessons);
        return new Course(
                course.id(),
                course.title(),
                course.about(),
                course.parts(),
                null,
                course.sources(),
                course.facts(),
                Course.keyed(terms, GlossaryTerm::id),
                course.hormones(),
                course.lessons(),
                course.cases());
    }

    static Section passage(String id, Inline... text) {
        return new Section(
                new SectionId(id), "Title", id, 10, List.of(new Block.Paragraph(List.of(text))));
    }

    static Inline words(String text) {
        return new Inline.Words(text);
    }

    static GlossaryTerm term(String id, String term) {
        return new GlossaryTerm(new TermId(id), term, "", "What it is.", facts("acs.staging.001"));
    }

    static Inline link(String id, String text) {
        return new Inline.TermLink(new TermId(id), text);
    }

    /** A course whose only lesson has a text for patients. */
    static Course forPatients(Chunk... chunks) {
        var lesson = lesson(STAGING, section("size", "acs.staging.001"));
        var patient =
                new PatientLesson(
                        "Size",
                        Concern.TESTS,
                        2,
                        List.of(chunks),
                        List.of("Size counts."),
                        "Ask for it.",
                        List.of());
        return with(
                List.of(),
                new Lesson(
                        lesson.id(),
                        1,
                        lesson.title(),
                        lesson.minutes(),
                        lesson.objectives(),
                        lesson.sections(),
                        lesson.quiz(),
                        List.of(),
                        patient));
    }

    static Chunk chunk(String text, GentleQuestion... questions) {
        return new Chunk(
                new ChunkId("size"),
                "Size",
                "Size",
                List.of(new Block.Paragraph(List.of(new Inline.Words(text)))),
                "Tell me why.",
                List.of(questions),
                null);
    }

    static GentleQuestion gentle(String id, String again) {
        return new GentleQuestion(
                new QuestionId(id),
                "What counts?",
                facts("acs.staging.001"),
                List.of(
                        new GentleQuestion.Choice("Size", true, again),
                        new GentleQuestion.Choice("Age", false, "It is the size.")));
    }

    /** So many questions with ids of their own, all alike. */
    static Question[] questions(int count, CognitiveLevel level) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> level.name().toLowerCase(Locale.ROOT) + "-" + number)
                .map(id -> Fixtures.question(id).at(level).singleChoice("+--"))
                .toArray(Question[]::new);
    }

    static Question[] joined(Question[] first, Question[] second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(Question[]::new);
    }
}
