package org.islet.core.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole material. Immutable and shared by all sessions.
 *
 * @param about what the course is and is not, shown with the sources
 * @param cases patients' stories, in the order of their files
 * @param finale the assessment that closes the course; null for none
 */
public record Course(
        CourseId id,
        String title,
        String about,
        List<Part> parts,
        @Nullable Assessment finale,
        Map<SourceId, Source> sources,
        Map<FactId, Fact> facts,
        Map<TermId, GlossaryTerm> terms,
        HormoneTable hormones,
        Map<LessonId, Lesson> lessons,
        List<UnfoldingCase> cases) {

    public Course {
        Require.text("title", title);
        Require.text("about", about);
        parts = List.copyOf(parts);
        sources = inOrder(sources);
        facts = inOrder(facts);
        terms = inOrder(terms);
        lessons = inOrder(lessons);
        cases = List.copyOf(cases);
    }

    /**
     * Files values under their names, keeping their order. The first of two with one name stays.
     */
    public static <K, V> Map<K, V> keyed(List<V> values, Function<V, K> name) {
        var byName = new LinkedHashMap<K, V>();
        values.forEach(value -> byName.putIfAbsent(name.apply(value), value));
        return byName;
    }

    /** The lesson of that name. */
    public Optional<Lesson> lesson(LessonId wanted) {
        return Optional.ofNullable(lessons.get(wanted));
    }

    /** The lessons in the order of the course path. */
    public List<Lesson> path() {
        return parts.stream()
                .flatMap(part -> part.lessons().stream())
                .flatMap(id -> lesson(id).stream())
                .toList();
    }

    /** The assessment that closes the course. */
    public Optional<Assessment> finalAssessment() {
        return Optional.ofNullable(finale);
    }

    /** Everything drawn from several lessons, in the order of the course path. */
    public List<Assessment> assessments() {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.closing().stream()),
                        finalAssessment().stream())
                .toList();
    }

    /** The assessment of that name. */
    public Optional<Assessment> assessment(QuizId wanted) {
        return assessments().stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** The lesson whose quiz has that name. */
    public Optional<Lesson> lessonOf(QuizId quiz) {
        return lesson(new LessonId(quiz.value()));
    }

    /** The case of that name. */
    public Optional<UnfoldingCase> caseOf(QuizId wanted) {
        return cases.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** How a quiz is taken; a case as usual; empty if there is no such quiz. */
    public Optional<QuizSettings> settingsOf(QuizId quiz) {
        return lessonOf(quiz)
                .map(lesson -> lesson.quiz().settings())
                .or(() -> assessment(quiz).map(Assessment::settings))
                .or(() -> caseOf(quiz).map(_ -> QuizSettings.USUAL));
    }

    /** What learners see as the name of a quiz; empty if there is no such quiz. */
    public Optional<String> titleOf(QuizId quiz) {
        return lessonOf(quiz)
                .map(Lesson::title)
                .or(() -> assessment(quiz).map(Assessment::title))
                .or(() -> caseOf(quiz).map(UnfoldingCase::title));
    }

    // Map.copyOf forgets the order, and the order of the files is the order on screen.
    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
