package org.islet.core.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.Lesson;
import org.islet.core.content.PatientLesson;

/** Whether a text reads as easily as its readers need. */
final class ReadingRules {

    private static final double HARDEST_FOR_STUDENTS = 12;
    private static final double HARDEST_FOR_PATIENTS = 6;
    private static final double HIGHEST_SMOG = 8;
    private static final double LONGEST_SENTENCES = 15;

    private ReadingRules() {}

    static Stream<Finding> findings(Course course) {
        var terms = course.terms().values().stream().map(GlossaryTerm::term).toList();
        return course.path().stream()
                .flatMap(
                        lesson ->
                                Stream.concat(
                                        student(lesson),
                                        lesson.patientTrack().stream()
                                                .flatMap(each -> patient(lesson, each, terms))));
    }

    private static Stream<Finding> student(Lesson lesson) {
        return above(
                HARDEST_FOR_STUDENTS,
                Readability.of(Prose.of(lesson)).grade(),
                Rule.STUDENT_GRADE,
                new Subject.OfLesson(lesson.id()),
                "the text reads at grade %.1f");
    }

    private static Stream<Finding> patient(
            Lesson lesson, PatientLesson patient, List<String> terms) {
        return Stream.concat(
                forPatients(
                        "the text",
                        Prose.of(patient),
                        terms,
                        new Subject.OfPatientLesson(lesson.id())),
                forPatients(
                        "the questions for patients",
                        Prose.ofQuestions(patient),
                        terms,
                        new Subject.OfQuiz(lesson.id())));
    }

    private static Stream<Finding> forPatients(
            String name, List<String> lines, List<String> terms, Subject subject) {
        var eased = Readability.without(terms, lines);
        return Stream.of(
                        above(
                                HARDEST_FOR_PATIENTS,
                                eased.grade(),
                                Rule.PATIENT_GRADE,
                                subject,
                                name + ": Flesch-Kincaid grade %.1f without the terms"),
                        above(
                                HIGHEST_SMOG,
                                eased.smog().orElse(0),
                                Rule.PATIENT_SMOG,
                                subject,
                                name + ": SMOG grade %.1f without the terms"),
                        above(
                                LONGEST_SENTENCES,
                                Readability.of(lines).wordsPerSentence(),
                                Rule.PATIENT_SENTENCES,
                                subject,
                                name + ": %.1f words in a sentence on average"))
                .flatMap(found -> found);
    }

    private static Stream<Finding> above(
            double limit, double measured, Rule rule, Subject subject, String what) {
        return measured <= limit
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                rule,
                                subject,
                                String.format(Locale.ROOT, what, measured),
                                String.format(
                                        Locale.ROOT,
                                        "use shorter words and sentences; at most %.0f",
                                        limit)));
    }
}
