package org.islet.core.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole material. Immutable and shared by all sessions.
 *
 * @param about what the course is and is not, shown with the sources
 */
public record Course(
        CourseId id,
        String title,
        String about,
        List<Part> parts,
        Map<SourceId, Source> sources,
        Map<FactId, Fact> facts,
        Map<TermId, GlossaryTerm> terms,
        Map<LessonId, Lesson> lessons) {

    public Course {
        Require.text("title", title);
        Require.text("about", about);
        parts = List.copyOf(parts);
        sources = inOrder(sources);
        facts = inOrder(facts);
        terms = inOrder(terms);
        lessons = inOrder(lessons);
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

    // Map.copyOf forgets the order, and the order of the files is the order on screen.
    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
