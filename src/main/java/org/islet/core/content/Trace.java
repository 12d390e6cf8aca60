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
import java.util.stream.Collectors;

/**
 * Who uses which fact: from a document to its facts, on to the sections that teach each and the
 * questions that ask it, and back again.
 */
public final class Trace {

    private final Course course;
    private final Map<FactId, Set<SectionRef>> taught = new LinkedHashMap<>();
    private final Map<FactId, Set<QuestionId>> asked = new LinkedHashMap<>();
    private final Map<TermId, Set<SectionRef>> explained = new LinkedHashMap<>();
    private final Map<FactId, Set<ChunkRef>> toldPatients = new LinkedHashMap<>();
    private final Map<SectionRef, Set<FactId>> cited = new LinkedHashMap<>();
    private final Map<Goal, List<FactId>> factsOfGoal = new HashMap<>();
    private final Set<ChunkRef> chunks = new LinkedHashSet<>();
    private final Map<QuestionId, LessonId> lessonOf = new LinkedHashMap<>();

    // Two lessons may use one name for their objectives.
    private record Goal(LessonId lesson, ObjectiveId objective) {}

    private Trace(Course course) {
        this.course = course;
        for (Lesson lesson : course.lessons().values()) {
            for (Section section : lesson.sections()) {
                addSection(new SectionRef(lesson.id(), section.id()), section);
            }
            lesson.quiz().pool().forEach(question -> addQuestion(lesson.id(), question));
            lesson.checks().forEach(question -> addQuestion(lesson.id(), question));
            lesson.patientTrack().ifPresent(patient -> addPatient(lesson.id(), patient));
        }
        course.cases().stream()
                .flatMap(each -> each.steps().stream())
                .forEach(step -> addQuestion(step.lesson(), step.question()));
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

    /**
     * The facts taken from a document by the heading under which they stand, in the order of the
     * inventory.
     */
    public Map<String, List<Fact>> headingsOf(SourceId source) {
        return factsOf(source).stream()
                .collect(
                        Collectors.groupingBy(
                                Fact::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** The sections that cite a fact. */
    public Set<SectionRef> sectionsTeaching(FactId fact) {
        return taught.getOrDefault(fact, Set.of());
    }

    /** The chunks of the patient track that cite a fact. */
    public Set<ChunkRef> chunksTelling(FactId fact) {
        return toldPatients.getOrDefault(fact, Set.of());
    }

    /**
     * The questions and checks whose key a fact supports, and the questions for patients that rest
     * on it.
     */
    public Set<QuestionId> questionsAsking(FactId fact) {
        return asked.getOrDefault(fact, Set.of());
    }

    /** The lesson to which a question or check belongs; empty for one that is not in the course. */
    public Optional<LessonId> lessonOf(QuestionId question) {
        return Optional.ofNullable(lessonOf.get(question));
    }

    /** All sections, in the order of the course. */
    public Set<SectionRef> sections() {
        return Collections.unmodifiableSet(cited.keySet());
    }

    /** All chunks of the patient track, in the order of the course. */
    public Set<ChunkRef> chunks() {
        return Collections.unmodifiableSet(chunks);
    }

    /** All questions, checks and questions for patients, in the order of the course. */
    public Set<QuestionId> questions() {
        return Collections.unmodifiableSet(lessonOf.keySet());
    }

    /** The facts that a section cites. */
    public Set<FactId> factsCitedBy(SectionRef section) {
        return cited.getOrDefault(section, Set.of());
    }

    /** The sections that link a word of the glossary. */
    public Set<SectionRef> sectionsExplaining(TermId term) {
        return explained.getOrDefault(term, Set.of());
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
        var objective =
                lessonOf(question.id())
                        .map(lesson -> new Goal(lesson, question.head().objective()))
                        .map(goal -> factsOfGoal.getOrDefault(goal, List.of()))
                        .orElse(List.of());
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
        Inlines.in(section.blocks())
                .forEach(
                        inline -> {
                            if (inline instanceof Inline.TermLink(var term, _)) {
                                explained
                                        .computeIfAbsent(term, _ -> new LinkedHashSet<>())
                                        .add(ref);
                            }
                        });
    }

    private void addQuestion(LessonId lesson, Question question) {
        var head = question.head();
        lessonOf.put(question.id(), lesson);
        factsOfGoal
                .computeIfAbsent(new Goal(lesson, head.objective()), _ -> new ArrayList<>())
                .addAll(head.citations());
        addAsked(question.id(), head.citations());
    }

    private void addPatient(LessonId lesson, PatientLesson patient) {
        for (Chunk chunk : patient.chunks()) {
            var ref = new ChunkRef(lesson, chunk.id());
            chunks.add(ref);
            var facts = new LinkedHashSet<>(Citations.in(chunk.blocks()));
            chunk.outlook()
                    .ifPresent(
                            figures ->
                                    figures.groups()
                                            .forEach(group -> facts.addAll(group.citations())));
            facts.forEach(
                    fact ->
                            toldPatients
                                    .computeIfAbsent(fact, _ -> new LinkedHashSet<>())
                                    .add(ref));
            for (GentleQuestion question : chunk.questions()) {
                lessonOf.put(question.id(), lesson);
                addAsked(question.id(), question.citations());
            }
        }
    }

    private void addAsked(QuestionId question, List<FactId> facts) {
        facts.forEach(
                fact -> asked.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(question));
    }
}
