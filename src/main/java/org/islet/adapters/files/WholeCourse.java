package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.adapters.files.QuizText.PlacedQuestion;
import org.islet.adapters.files.Shelf.Placed;
import org.islet.core.content.Assessment;
import org.islet.core.content.Assessment.Share;
import org.islet.core.content.Chunk;
import org.islet.core.content.Citations;
import org.islet.core.content.Fact;
import org.islet.core.content.FactId;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HormoneTable.Row;
import org.islet.core.content.HotSpot;
import org.islet.core.content.LessonId;
import org.islet.core.content.Objective;
import org.islet.core.content.Omission;
import org.islet.core.content.QuestionId;
import org.islet.core.content.QuizId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;
import org.islet.core.content.Source;
import org.islet.core.content.SourceId;
import org.islet.core.content.TermId;

/**
 * The checks that need the whole course: unique names, names that lead somewhere, and no fact asked
 * but not taught.
 */
final class WholeCourse {

    private final CourseText course;
    private final List<Placed<Source>> sources;
    private final List<Placed<Fact>> facts;
    private final List<Placed<GlossaryTerm>> terms;
    private final List<Placed<Row>> hormones;
    private final List<ReadLesson> lessons;
    private final List<CaseText> cases;
    private final Figures figures;
    private final Problems problems;

    private final Set<SourceId> sourceIds;
    private final Set<FactId> factIds;
    private final Set<TermId> termIds;
    private final Set<SectionRef> sectionRefs = new HashSet<>();
    private final Set<QuizId> quizIds = new HashSet<>();

    WholeCourse(
            CourseText course,
            List<Placed<Source>> sources,
            List<Placed<Fact>> facts,
            List<Placed<GlossaryTerm>> terms,
            List<Placed<Row>> hormones,
            List<ReadLesson> lessons,
            List<CaseText> cases,
            Figures figures,
            Problems problems) {
        this.course = course;
        this.sources = sources;
        this.facts = facts;
        this.terms = terms;
        this.hormones = hormones;
        this.lessons = lessons;
        this.cases = cases;
        this.figures = figures;
        this.problems = problems;
        this.sourceIds = ids(sources, Source::id);
        this.factIds = ids(facts, Fact::id);
        this.termIds = ids(terms, GlossaryTerm::id);
        for (ReadLesson each : lessons) {
            for (Section section : each.lesson().sections()) {
                sectionRefs.add(new SectionRef(each.lesson().id(), section.id()));
            }
        }
    }

    void check() {
        checkPath();
        checkUnique("source", sources, each -> each.id().value());
        checkUnique("fact", facts, each -> each.id().value());
        checkUnique("term", terms, each -> each.id().value());
        course.parts().stream()
                .flatMap(part -> part.closing().stream())
                .forEach(this::checkAssessment);
        Optional.ofNullable(course.finale()).ifPresent(this::checkAssessment);
        checkFacts();
        checkTerms();
        checkHormones();
        checkQuestionsUnique();
        lessons.forEach(this::checkLesson);
        cases.forEach(this::checkCase);
    }

    private void checkPath() {
        Set<LessonId> there =
                lessons.stream().map(each -> each.lesson().id()).collect(Collectors.toSet());
        var listed = new HashSet<LessonId>();
        course.parts().stream()
                .flatMap(part -> part.lessons().stream())
                .forEach(
                        id -> {
                            if (!listed.add(id)) {
                                problems.add(
                                        course.place(),
                                        "the lesson \"" + id + "\" is listed twice",
                                        "list it in one part only");
                            } else if (!there.contains(id)) {
                                problems.add(
                                        course.place(),
                                        "the lesson \""
                                                + id
                                                + "\" is listed, but has no readable folder",
                                        "create it below lessons/, or take it off the list");
                            }
                        });
        for (ReadLesson each : lessons) {
            if (!listed.contains(each.lesson().id())) {
                problems.add(
                        each.text().place(),
                        "the lesson \"" + each.lesson().id() + "\" is in no part of the course",
                        "list it in course.yml under parts");
            }
        }
        checkUnique(
                "lesson", lessons, each -> each.lesson().id().value(), each -> each.text().place());
    }

    private void checkAssessment(Assessment assessment) {
        checkQuizId(assessment.id(), "assessment", course.place());
        for (Share share : assessment.blueprint()) {
            long there =
                    lessons.stream()
                            .filter(each -> each.lesson().id().equals(share.lesson()))
                            .flatMap(each -> each.lesson().quiz().pool().stream())
                            .filter(each -> each.head().level() == share.level())
                            .count();
            if (there < share.count()) {
                problems.add(
                        course.place(),
                        "\"%s\" draws %d questions of lesson \"%s\" at level %s, and there are %d"
                                .formatted(
                                        assessment.id(),
                                        share.count(),
                                        share.lesson(),
                                        YamlMap.written(share.level()),
                                        there),
                        "draw fewer, or write more");
            }
        }
    }

    private void checkQuizId(QuizId id, String kind, Place place) {
        if (lessons.stream().anyMatch(each -> each.lesson().quizId().equals(id))
                || !quizIds.add(id)) {
            problems.add(
                    place,
                    "the name \"" + id + "\" is taken already",
                    "give the " + kind + " an id of its own");
        }
    }

    private void checkCase(CaseText text) {
        checkQuizId(text.unfolding().id(), "case", text.place());
        for (int index = 0; index < text.questions().size(); index++) {
            var question = text.questions().get(index);
            var wanted = text.unfolding().steps().get(index).lesson();
            lessons.stream()
                    .filter(each -> each.lesson().id().equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            lesson -> checkQuestion(lesson, question, taughtIn(lesson)),
                            () ->
                                    problems.add(
                                            question.place(),
                                            "there is no lesson \"" + wanted + "\"",
                                            "name the lesson whose objective is asked"));
        }
    }

    private static Set<FactId> taughtIn(ReadLesson lesson) {
        return Citations.in(
                lesson.lesson().sections().stream()
                        .flatMap(each -> each.blocks().stream())
                        .toList());
    }

    private void checkFacts() {
        for (Placed<Fact> each : facts) {
            if (!sourceIds.contains(each.value().id().source())) {
                problems.add(
                        each.place(),
                        "the fact \"%s\" comes from \"%s\", which sources.yml does not have"
                                .formatted(each.value().id(), each.value().id().source()),
                        "begin the fact's id with the id of a source");
            }
            each.value()
                    .omitted()
                    .flatMap(Omission::duplicateOf)
                    .ifPresent(same -> checkCitations(List.of(same), each.place()));
        }
    }

    private void checkTerms() {
        for (Placed<GlossaryTerm> each : terms) {
            checkCitations(each.value().citations(), each.place());
        }
    }

    private void checkHormones() {
        checkUnique("row", hormones, each -> each.id().value());
        checkUnique("tumor", hormones, Row::tumor);
        for (Placed<Row> each : hormones) {
            checkCitations(each.value().citations(), each.place());
        }
        if (!hormones.isEmpty()) {
            try {
                new HormoneTable(hormones.stream().map(Placed::value).toList());
            } catch (IllegalArgumentException refused) {
                problems.add(hormones.getFirst().place(), refused);
            }
        }
    }

    private record Named(QuestionId id, Place place) {}

    private void checkQuestionsUnique() {
        var all = new ArrayList<PlacedQuestion>();
        for (ReadLesson each : lessons) {
            all.addAll(each.quiz().questions());
            all.addAll(each.quiz().checks());
        }
        var names = new ArrayList<Named>();
        all.forEach(each -> names.add(new Named(each.question().id(), each.place())));
        cases.stream()
                .flatMap(each -> each.questions().stream())
                .forEach(each -> names.add(new Named(each.question().id(), each.place())));
        lessons.stream()
                .flatMap(each -> each.quiz().gentle().stream())
                .forEach(each -> names.add(new Named(each.question().id(), each.place())));
        checkUnique("question", names, each -> each.id().value(), Named::place);
        checkUnique(
                "stem",
                all,
                each -> each.question().head().scenario() + " " + each.question().head().stem(),
                PlacedQuestion::place);
    }

    private void checkLesson(ReadLesson lesson) {
        checkUnique(
                "section",
                lesson.lesson().sections(),
                each -> each.id().value(),
                _ -> lesson.text().place());
        checkUnique(
                "objective",
                lesson.lesson().objectives(),
                each -> each.id().value(),
                _ -> lesson.text().place());
        lesson.text().references().forEach(reference -> checkReference(lesson, reference));
        checkObjectives(lesson);
        checkChecksUsed(lesson);
        lesson.patient().ifPresent(patient -> checkPatient(lesson, patient));
        Set<FactId> taught = taughtIn(lesson);
        lesson.quiz().questions().forEach(question -> checkQuestion(lesson, question, taught));
        lesson.quiz().checks().forEach(question -> checkQuestion(lesson, question, taught));
    }

    private void checkPatient(ReadLesson lesson, PatientText.Read patient) {
        patient.references().forEach(reference -> checkReference(lesson, reference));
        checkUnique(
                "chunk",
                patient.lesson().chunks(),
                each -> each.id().value(),
                _ -> patient.place());
        for (PatientText.Placed question : lesson.quiz().gentle()) {
            if (patient.lesson().chunk(question.chunk()).isEmpty()) {
                problems.add(
                        question.place(),
                        "the patient lesson has no chunk \"" + question.chunk() + "\"",
                        "use the id of one of its headings");
            }
            checkCitations(question.question().citations(), question.place());
        }
        for (Chunk chunk : patient.lesson().chunks()) {
            chunk.outlook()
                    .ifPresent(
                            figures ->
                                    figures.groups()
                                            .forEach(
                                                    group ->
                                                            checkCitations(
                                                                    group.citations(),
                                                                    patient.place())));
        }
    }

    private void checkReference(ReadLesson lesson, Reference reference) {
        String name = reference.name();
        boolean leads =
                switch (reference.kind()) {
                    case FACT -> factIds.contains(new FactId(name));
                    case SOURCE -> sourceIds.contains(new SourceId(name));
                    case FIGURE -> figures.exist(name);
                    case TERM -> termIds.stream().anyMatch(id -> id.value().equals(name));
                    case SECTION ->
                            sectionRefs.stream().anyMatch(ref -> ref.toString().equals(name));
                    case CHECK ->
                            lesson.lesson().checks().stream()
                                    .anyMatch(check -> check.id().value().equals(name));
                };
        if (!leads) {
            problems.add(
                    reference.place(),
                    "there is no %s \"%s\""
                            .formatted(
                                    reference.kind().name().toLowerCase(java.util.Locale.ROOT),
                                    name),
                    remedy(reference.kind()));
        }
    }

    private static String remedy(Reference.Kind kind) {
        return switch (kind) {
            case FACT -> "cite a fact of facts.yml";
            case SOURCE -> "name a source of sources.yml, or write **outside**";
            case FIGURE -> "draw it in frontend/figures, or correct the name";
            case TERM -> "add it to glossary.yml, or correct the name";
            case SECTION -> "write section:lesson/section with the ids of both";
            case CHECK -> "add it to quiz.yml under checks";
        };
    }

    private void checkObjectives(ReadLesson lesson) {
        for (Objective objective : lesson.lesson().objectives()) {
            boolean asked =
                    lesson.lesson().quiz().pool().stream()
                            .anyMatch(each -> each.head().objective().equals(objective.id()));
            if (!asked) {
                problems.add(
                        lesson.text().place(),
                        "no question serves the objective \"" + objective.id() + "\"",
                        "add one to quiz.yml, or drop the objective");
            }
        }
    }

    private void checkChecksUsed(ReadLesson lesson) {
        Set<String> used =
                lesson.text().references().stream()
                        .filter(each -> each.kind() == Reference.Kind.CHECK)
                        .map(Reference::name)
                        .collect(Collectors.toSet());
        for (PlacedQuestion check : lesson.quiz().checks()) {
            if (!used.contains(check.question().id().value())) {
                problems.add(
                        check.place(),
                        "the check \"" + check.question().id() + "\" stands nowhere in the lesson",
                        "put it into lesson.md as a ```check block, or remove it");
            }
        }
    }

    private void checkQuestion(ReadLesson lesson, PlacedQuestion placed, Set<FactId> taught) {
        var head = placed.question().head();
        if (lesson.lesson().objective(head.objective()).isEmpty()) {
            problems.add(
                    placed.place(),
                    "the lesson has no objective \"" + head.objective() + "\"",
                    "use one of the objectives in the front matter of lesson.md");
        }
        checkCitations(head.citations(), placed.place());
        if (head.citations().stream().noneMatch(taught::contains)) {
            problems.add(
                    placed.place(),
                    "no section of the lesson cites a fact that question \""
                            + head.id()
                            + "\" rests on",
                    "cite one of them in lesson.md, so that a learner can be led back");
        }
        if (placed.question() instanceof HotSpot hotSpot) {
            checkRegions(hotSpot, placed.place());
        }
        Wording.check(placed.question())
                .forEach(flaw -> problems.add(placed.place(), flaw.what(), flaw.remedy()));
    }

    private void checkRegions(HotSpot question, Place place) {
        if (!figures.exist(question.figure())) {
            problems.add(
                    place,
                    "there is no figure \"" + question.figure() + "\"",
                    remedy(Reference.Kind.FIGURE));
            return;
        }
        var there = figures.regions(question.figure());
        for (HotSpot.Region region : question.regions()) {
            if (!there.contains(region.name())) {
                problems.add(
                        place,
                        "the figure \"%s\" has no region \"%s\""
                                .formatted(question.figure(), region.name()),
                        there.isEmpty()
                                ? "name its regions by data-region, or ask on another figure"
                                : "use one of " + String.join(", ", new TreeSet<>(there)));
            }
        }
    }

    private void checkCitations(List<FactId> citations, Place place) {
        for (FactId fact : citations) {
            if (!factIds.contains(fact)) {
                problems.add(
                        place, "there is no fact \"" + fact + "\"", remedy(Reference.Kind.FACT));
            }
        }
    }

    private <T> void checkUnique(String kind, List<Placed<T>> values, Function<T, String> name) {
        checkUnique(kind, values, each -> name.apply(each.value()), Placed::place);
    }

    private <T> void checkUnique(
            String kind, List<T> values, Function<T, String> name, Function<T, Place> place) {
        Map<String, Place> first = new HashMap<>();
        for (T value : values) {
            String id = name.apply(value);
            Place before = first.putIfAbsent(id, place.apply(value));
            if (before != null) {
                problems.add(
                        place.apply(value),
                        "the %s \"%s\" stands in %s:%d already"
                                .formatted(kind, id, before.path(), before.line()),
                        "make the two differ");
            }
        }
    }

    private static <T, I> Set<I> ids(List<Placed<T>> values, Function<T, I> id) {
        return values.stream().map(each -> id.apply(each.value())).collect(Collectors.toSet());
    }
}
