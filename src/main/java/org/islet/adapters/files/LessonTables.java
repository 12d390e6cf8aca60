package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.core.content.BowTie;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.Course;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Lesson;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.Section;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.lint.KeyLengths;
import org.islet.core.lint.Prose;
import org.islet.core.lint.Readability;

/** The part of the report that goes by lesson: size, questions, objectives and reading levels. */
final class LessonTables {

    private LessonTables() {}

    static void write(HtmlPage page, Course course) {
        page.heading("Lessons")
                .table(
                        "Texts",
                        List.of("Lesson", "Sections", "Words", "Minutes", "Chunks for patients"),
                        rows(course, LessonTables::size))
                .table(
                        "Questions by type, checks included",
                        types(),
                        rows(course, LessonTables::byType))
                .table(
                        "Questions by level, checks included",
                        levels(),
                        rows(course, LessonTables::byLevel))
                .table(
                        "Single-choice questions whose key is the longest option (at most 40%)",
                        List.of("Lesson", "Longest", "Of", "Share"),
                        rows(course, LessonTables::keyLengths))
                .table(
                        "Objectives",
                        List.of("Lesson", "Objective", "Questions"),
                        course.path().stream().flatMap(LessonTables::objectives).toList())
                .heading("Reading levels")
                .paragraph(
                        "Flesch-Kincaid grade and SMOG grade, first with the terms of the glossary"
                                + " taken out, then with them. SMOG needs 30 sentences. Students: at"
                                + " most grade 12. Patients, without terms: Flesch-Kincaid at most 6,"
                                + " SMOG at most 8, sentences of at most 15 words on average.")
                .table("Texts and questions", readingHeadings(), readingLevels(course));
    }

    private interface Row {
        List<String> of(Lesson lesson);
    }

    private static List<List<String>> rows(Course course, Row row) {
        return course.path().stream().map(row::of).toList();
    }

    private static List<String> size(Lesson lesson) {
        return List.of(
                name(lesson),
                count(lesson.sections().size()),
                count(lesson.sections().stream().mapToInt(Section::words).sum()),
                count(lesson.minutes()),
                count(lesson.patientTrack().map(each -> each.chunks().size()).orElse(0)));
    }

    private static List<String> types() {
        var headings = new ArrayList<String>();
        headings.add("Lesson");
        for (QuestionReader.Type type : QuestionReader.Type.values()) {
            headings.add(YamlMap.written(type));
        }
        headings.addAll(List.of("All", "Checks", "Drawn", "For patients"));
        return headings;
    }

    private static List<String> byType(Lesson lesson) {
        var cells = new ArrayList<String>();
        cells.add(name(lesson));
        for (QuestionReader.Type type : QuestionReader.Type.values()) {
            cells.add(count(questions(lesson).filter(each -> type(each) == type).count()));
        }
        cells.add(count(questions(lesson).count()));
        cells.add(count(lesson.checks().size()));
        cells.add(count(lesson.quiz().draw()));
        cells.add(
                count(
                        lesson.patientTrack().stream()
                                .flatMap(each -> each.chunks().stream())
                                .mapToLong(chunk -> chunk.questions().size())
                                .sum()));
        return cells;
    }

    private static QuestionReader.Type type(Question question) {
        return switch (question) {
            case SingleChoice _ -> QuestionReader.Type.SINGLE;
            case TrueFalse _ -> QuestionReader.Type.TRUE_FALSE;
            case SelectAll _ -> QuestionReader.Type.SELECT_ALL;
            case SelectN _ -> QuestionReader.Type.SELECT_N;
            case Numeric _ -> QuestionReader.Type.NUMERIC;
            case Matching _ -> QuestionReader.Type.MATCHING;
            case Matrix _ -> QuestionReader.Type.MATRIX;
            case MultiMatrix _ -> QuestionReader.Type.MULTI_MATRIX;
            case Grouping _ -> QuestionReader.Type.GROUPING;
            case Ordering _ -> QuestionReader.Type.ORDERING;
            case Cloze _ -> QuestionReader.Type.CLOZE;
            case ClozeTable _ -> QuestionReader.Type.CLOZE_TABLE;
            case ClozeDrag _ -> QuestionReader.Type.CLOZE_DRAG;
            case BowTie _ -> QuestionReader.Type.BOW_TIE;
            case Rationale _ -> QuestionReader.Type.RATIONALE;
            case Highlight _ -> QuestionReader.Type.HIGHLIGHT;
            case HighlightTable _ -> QuestionReader.Type.HIGHLIGHT_TABLE;
            case HotSpot _ -> QuestionReader.Type.HOT_SPOT;
        };
    }

    private static List<String> levels() {
        var headings = new ArrayList<String>();
        headings.add("Lesson");
        for (CognitiveLevel level : CognitiveLevel.values()) {
            headings.add(YamlMap.written(level));
        }
        return headings;
    }

    private static List<String> byLevel(Lesson lesson) {
        var cells = new ArrayList<String>();
        cells.add(name(lesson));
        for (CognitiveLevel level : CognitiveLevel.values()) {
            cells.add(
                    count(questions(lesson).filter(each -> each.head().level() == level).count()));
        }
        return cells;
    }

    private static List<String> keyLengths(Lesson lesson) {
        var lengths = KeyLengths.of(lesson);
        return List.of(
                name(lesson),
                count(lengths.longest()),
                count(lengths.singles()),
                lengths.percent() + "%");
    }

    private static Stream<List<String>> objectives(Lesson lesson) {
        return lesson.objectives().stream()
                .map(
                        objective ->
                                List.of(
                                        name(lesson),
                                        objective.text(),
                                        count(
                                                questions(lesson)
                                                        .filter(
                                                                each ->
                                                                        each.head()
                                                                                .objective()
                                                                                .equals(
                                                                                        objective
                                                                                                .id()))
                                                        .count())));
    }

    private static List<String> readingHeadings() {
        return List.of(
                "Lesson",
                "Text",
                "Words",
                "Words a sentence",
                "Flesch-Kincaid",
                "SMOG",
                "Flesch-Kincaid with terms",
                "SMOG with terms");
    }

    private static List<List<String>> readingLevels(Course course) {
        var terms = course.terms().values().stream().map(GlossaryTerm::term).toList();
        var rows = new ArrayList<List<String>>();
        for (Lesson lesson : course.path()) {
            rows.add(levels(lesson, "for students", Prose.of(lesson), terms));
            lesson.patientTrack()
                    .ifPresent(
                            patient -> {
                                rows.add(levels(lesson, "for patients", Prose.of(patient), terms));
                                rows.add(
                                        levels(
                                                lesson,
                                                "questions for patients",
                                                Prose.ofQuestions(patient),
                                                terms));
                            });
        }
        return rows;
    }

    private static List<String> levels(
            Lesson lesson, String text, List<String> lines, List<String> terms) {
        var whole = Readability.of(lines);
        var eased = Readability.without(terms, lines);
        return List.of(
                name(lesson),
                text,
                count(whole.words()),
                decimal(whole.wordsPerSentence()),
                decimal(eased.grade()),
                decimal(eased.smog()),
                decimal(whole.grade()),
                decimal(whole.smog()));
    }

    private static Stream<Question> questions(Lesson lesson) {
        return Stream.concat(lesson.quiz().pool().stream(), lesson.checks().stream());
    }

    private static String name(Lesson lesson) {
        return lesson.number() + " " + lesson.title();
    }

    private static String count(long count) {
        return String.valueOf(count);
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : "–";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
