package org.islet.core.content;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rests on facts that have changed: the sections, patient chunks and questions to look at
 * again.
 */
public record LookAgain(Set<SectionRef> sections, Set<ChunkRef> chunks, Set<QuestionId> questions) {

    public LookAgain {
        // Set.copyOf forgets the order, and the order of the course is the order on screen.
        sections = Collections.unmodifiableSet(new LinkedHashSet<>(sections));
        chunks = Collections.unmodifiableSet(new LinkedHashSet<>(chunks));
        questions = Collections.unmodifiableSet(new LinkedHashSet<>(questions));
    }

    /** What rests on any of the facts, in the order of the course. */
    public static LookAgain after(Collection<Fact> changed, Trace trace) {
        var sections = new HashSet<SectionRef>();
        var chunks = new HashSet<ChunkRef>();
        var questions = new HashSet<QuestionId>();
        for (Fact fact : changed) {
            sections.addAll(trace.sectionsTeaching(fact.id()));
            chunks.addAll(trace.chunksTelling(fact.id()));
            questions.addAll(trace.questionsAsking(fact.id()));
        }
        return new LookAgain(
                inOrder(trace.sections(), sections),
                inOrder(trace.chunks(), chunks),
                inOrder(trace.questions(), questions));
    }

    private static <T> Set<T> inOrder(Set<T> all, Set<T> wanted) {
        return all.stream()
                .filter(wanted::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
