package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.core.content.ChunkRef;
import org.islet.core.content.Course;
import org.islet.core.content.Fact;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.Omission;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SectionRef;
import org.islet.core.content.Trace;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Links;

/** Lists of where facts are used: sections, patient chunks and questions. */
final class FactUses {

    private final Course course;
    private final Trace trace;

    FactUses(Course course, Trace trace) {
        this.course = course;
        this.trace = trace;
    }

    /** Where one fact is taught and asked, or why it is not taught. */
    Component of(Fact fact) {
        var uses = Dom.box("dl", "uses");
        add(uses, "sources.taught", sections(trace.sectionsTeaching(fact.id())));
        add(uses, "sources.patients", chunks(trace.chunksTelling(fact.id())));
        add(uses, "sources.asked", questions(trace.questionsAsking(fact.id())));
        fact.omitted()
                .ifPresent(
                        omission ->
                                add(
                                        uses,
                                        "sources.omitted",
                                        List.of(Dom.words("span", "", reason(omission)))));
        return uses;
    }

    /** Links to sections, each named with its lesson. */
    List<Component> sections(Collection<SectionRef> refs) {
        return refs.stream().flatMap(ref -> section(ref).stream()).toList();
    }

    /** Links to lessons, each to the first of its sections that is named. */
    List<Component> lessons(Collection<SectionRef> refs) {
        var first = new LinkedHashMap<LessonId, SectionRef>();
        refs.forEach(ref -> first.putIfAbsent(ref.lesson(), ref));
        return first.values().stream()
                .flatMap(
                        ref ->
                                course.lesson(ref.lesson()).stream()
                                        .<Component>map(
                                                lesson ->
                                                        Links.link(
                                                                LearnerNavigation.section(ref),
                                                                "",
                                                                text(
                                                                        "sources.numbered",
                                                                        lesson.number(),
                                                                        lesson.title()))))
                .toList();
    }

    /** The names of patient chunks, each with its lesson. */
    List<Component> chunks(Collection<ChunkRef> refs) {
        return refs.stream().flatMap(ref -> chunk(ref).stream()).toList();
    }

    /** The stems of questions. */
    List<Component> questions(Collection<QuestionId> ids) {
        return ids.stream()
                .flatMap(id -> stem(id).stream())
                .<Component>map(stem -> Dom.words("span", "", stem))
                .toList();
    }

    private static void add(HtmlContainer uses, String key, List<Component> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var values = new ArrayList<Component>();
        values.add(Dom.words("dt", "", text(key)));
        entries.forEach(entry -> values.add(Dom.box("dd", "", entry)));
        uses.add(values);
    }

    private Optional<Component> section(SectionRef ref) {
        return course.lesson(ref.lesson())
                .flatMap(
                        lesson ->
                                lesson.section(ref.section())
                                        .map(
                                                section ->
                                                        Links.link(
                                                                LearnerNavigation.section(ref),
                                                                "",
                                                                text(
                                                                        "sources.place",
                                                                        lesson.number(),
                                                                        lesson.title(),
                                                                        section.shortName()))));
    }

    private Optional<Component> chunk(ChunkRef ref) {
        return course.lesson(ref.lesson())
                .flatMap(
                        lesson ->
                                lesson.patientTrack()
                                        .flatMap(patient -> patient.chunk(ref.chunk()))
                                        .map(
                                                chunk ->
                                                        Dom.words(
                                                                "span",
                                                                "",
                                                                text(
                                                                        "sources.place",
                                                                        lesson.number(),
                                                                        lesson.title(),
                                                                        chunk.shortName()))));
    }

    private Optional<String> stem(QuestionId id) {
        return trace.lessonOf(id).flatMap(course::lesson).flatMap(lesson -> stem(lesson, id));
    }

    private static Optional<String> stem(Lesson lesson, QuestionId id) {
        var asked =
                Stream.concat(lesson.quiz().pool().stream(), lesson.checks().stream())
                        .filter(each -> each.id().equals(id))
                        .map(Question::head)
                        .map(head -> head.stem());
        var gentle =
                lesson.patientTrack().stream()
                        .flatMap(patient -> patient.chunks().stream())
                        .flatMap(chunk -> chunk.questions().stream())
                        .filter(each -> each.id().equals(id))
                        .map(GentleQuestion::stem);
        return Stream.concat(asked, gentle)
                .findFirst()
                .map(stem -> text("sources.numbered", lesson.number(), stem));
    }

    private static String reason(Omission omission) {
        String kind = text("omission", omission.reason());
        return omission.note().isEmpty() ? kind : kind + ": " + omission.note();
    }
}
