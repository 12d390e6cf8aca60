package org.islet.core.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.core.content.Chunk;
import org.islet.core.content.Course;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.Lesson;
import org.islet.core.content.PatientLesson;

/** Whether the texts for patients judge nobody, count in whole people and ask about each idea. */
final class PatientRules {

    private static final int QUESTIONS_OF_A_CHUNK = 2;
    private static final Pattern JUDGING =
            Pattern.compile(
                    "(?i)\\b(wrong(ly)?|incorrect(ly)?|fail(s|ed|ing|ures?)?|scor(e|es|ed|ing))\\b");
    private static final Pattern OF_HUNDRED =
            Pattern.compile("(?i)%|\\bper ?cent\\b|(\\d|\\bout) of (every |each )?100\\b");

    private PatientRules() {}

    static Stream<Finding> findings(Course course) {
        return course.path().stream()
                .flatMap(
                        lesson ->
                                lesson.patientTrack().stream()
                                        .flatMap(patient -> ofLesson(lesson, patient)));
    }

    private static Stream<Finding> ofLesson(Lesson lesson, PatientLesson patient) {
        return Stream.concat(
                wording(
                        Stream.concat(Stream.of(patient.title()), Prose.around(patient).stream())
                                .toList(),
                        new Subject.OfPatientLesson(lesson.id())),
                patient.chunks().stream().flatMap(chunk -> ofChunk(lesson, chunk)));
    }

    private static Stream<Finding> ofChunk(Lesson lesson, Chunk chunk) {
        var subject = new Subject.OfChunk(lesson.id(), chunk.id());
        return Stream.of(
                        unasked(chunk, subject),
                        wording(Prose.of(chunk), subject),
                        chunk.questions().stream().flatMap(PatientRules::ofQuestion))
                .flatMap(found -> found);
    }

    private static Stream<Finding> ofQuestion(GentleQuestion question) {
        return wording(Prose.of(question), new Subject.OfQuestion(question.id()));
    }

    private static Stream<Finding> unasked(Chunk chunk, Subject subject) {
        return chunk.outlook().isPresent() || chunk.questions().size() >= QUESTIONS_OF_A_CHUNK
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                Rule.CHUNK_QUESTIONS,
                                subject,
                                "the chunk \"%s\" has %d questions"
                                        .formatted(chunk.id(), chunk.questions().size()),
                                "write two under \"patient\" in quiz.yml"));
    }

    private static Stream<Finding> wording(List<String> lines, Subject subject) {
        return Stream.concat(
                found(JUDGING, lines)
                        .map(
                                word ->
                                        new Finding(
                                                Rule.PATIENT_WORD,
                                                subject,
                                                "patients read \"" + word + "\"",
                                                "say what holds, without judging")),
                found(OF_HUNDRED, lines)
                        .map(
                                word ->
                                        new Finding(
                                                Rule.PATIENT_NUMBER,
                                                subject,
                                                "patients read \"" + word + "\"",
                                                "count whole people, such as 1 in 10")));
    }

    private static Stream<String> found(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map(match -> match.group())
                .limit(1);
    }
}
