package org.islet.core.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who uses which fact: from a document to its facts, on to the sections that teach each and the
 * questions that ask it, and back again.
 */
public final class Trace {

    private final Course course;
    private final Map<FactId, Set<SectionRef>> taught = new LinkedHashMap<>();
    private final Map<FactId, Set<QuestionId>> asked = new LinkedHashMap<>();
    private final Map<SectionRef, Set<FactId>> cited = new LinkedHashMap<>();
    private final Map<ObjectiveId, List<FactId>> factsOfObjective = new HashMap<>();

    private Trace(Course course) {
        this.course = course;
        for (Lesson lesson : course.lessons().values()) {
            for (Section section : lesson.sections()) {
                addSection(new SectionRef(lesson.id(), section.id()), section);
            }
            lesson.quiz().pool().forEach(this::addQuestion);
            lesson.checks().forEach(this::addQuestion);
        }
    }

    /** Traces a course. */
    public static Trace of(Course course) {
        return new Trace(course);
    }

    /** The facts taken from a document, in the order of the inventory. */
    public List<Fact> factsOf(SourceId source) {
        return course.facts().values().stream()
                .filter(fact -> fact.id().source().equals(source))
                .toList();
    }

    /** The sections that cite a fact. */
    public Set<SectionRef> sectionsTeaching(FactId fact) {
        return taught.getOrDefault(fact, Set.of());
    }

    /** The questions and checks whose key a fact supports. */
    public Set<QuestionId> questionsAsking(FactId fact) {
        return asked.getOrDefault(fact, Set.of());
    }

    /** The facts that a section cites. */
    public Set<FactId> factsCitedBy(SectionRef section) {
        return cited.getOrDefault(section, Set.of());
    }

    /** The facts that no section teaches, in the order of the inventory. */
    public List<Fact> untaught() {
        return course.facts().values().stream()
                .filter(fact -> sectionsTeaching(fact.id()).isEmpty())
                .toList();
    }

    /**
     * The section to read again after missing a question: the one that teaches most of the facts
     * behind its key; of equals the one that teaches most of what its objective's questions rest
     * on; then the earliest.
     */
    public Optional<SectionRef> whereToRead(Question question) {
        var objective = factsOfObjective.getOrDefault(question.head().objective(), List.of());
        return cited.entrySet().stream()
                .filter(
                        section ->
                                !Collections.disjoint(
                                        section.getValue(), question.head().citations()))
                .max(
                        Comparator.<Map.Entry<SectionRef, Set<FactId>>>comparingLong(
                                        section ->
                                                taughtOf(
                                                        question.head().citations(),
                                                        section.getValue()))
                                .thenComparingLong(
                                        section -> taughtOf(objective, section.getValue())))
                .map(Map.Entry::getKey);
    }

    private static long taughtOf(List<FactId> facts, Set<FactId> taught) {
        return facts.stream().filter(taught::contains).count();
    }

    private void addSection(SectionRef ref, Section section) {
        var facts = Citations.in(section.blocks());
        cited.put(ref, facts);
        facts.forEach(fact -> taught.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(ref));
    }

    private void addQuestion(Question question) {
        factsOfObjective
                .computeIfAbsent(question.head().objective(), _ -> new ArrayList<>())
                .addAll(question.head().citations());
        for (FactId fact : question.head().citations()) {
            asked.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(question.id());
        }
    }
}
