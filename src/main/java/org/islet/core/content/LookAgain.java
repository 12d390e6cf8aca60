package org.islet.core.content;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What rests on facts that have changed: the sections, patient chunks and questions to look at
 * again.
 */
public record LookAgain(Set<SectionRef> sections, Set<ChunkRef> chunks, Set<QuestionId> questions) {

    public LookAgain {
        sections = Set.copyOf(sections);
        chunks = Set.copyOf(chunks);
        questions = Set.copyOf(questions);
    }

    /** What rests on any of the facts. */
    public static LookAgain after(Collection<Fact> changed, Trace trace) {
        var sections = new LinkedHashSet<SectionRef>();
        var chunks = new LinkedHashSet<ChunkRef>();
        var questions = new LinkedHashSet<QuestionId>();
        for (Fact fact : changed) {
            sections.addAll(trace.sectionsTeaching(fact.id()));
            chunks.addAll(trace.chunksTelling(fact.id()));
            questions.addAll(trace.questionsAsking(fact.id()));
        }
        return new LookAgain(sections, chunks, questions);
    }

    /** Whether there is nothing to look at. */
    public boolean empty() {
        return sections.isEmpty() && chunks.isEmpty() && questions.isEmpty();
    }
}
