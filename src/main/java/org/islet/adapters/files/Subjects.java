package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.adapters.files.QuizText.PlacedQuestion;
import org.islet.adapters.files.Shelf.Placed;
import org.islet.core.content.Fact;
import org.islet.core.content.LessonId;
import org.islet.core.content.SectionRef;
import org.islet.core.lint.Rule;
import org.islet.core.lint.Subject;
import org.islet.core.lint.Waiver;

/**
 * Where the subjects of findings stand in the files, and what authors waived for them.
 *
 * @param places the line where each subject begins
 * @param waivers in the order of the files
 */
record Subjects(Map<Subject, Place> places, List<Waiver> waivers) {

    Subjects {
        places = Map.copyOf(places);
        waivers = List.copyOf(waivers);
    }

    /** Those of content that was not read whole. */
    static Subjects none() {
        return new Subjects(Map.of(), List.of());
    }

    static Subjects of(
            Place course,
            List<Placed<Fact>> facts,
            List<ReadLesson> lessons,
            List<CaseText> cases) {
        var collector = new Collector();
        collector.places.put(new Subject.OfCourse(), course);
        facts.forEach(
                fact -> collector.places.put(new Subject.OfFact(fact.value().id()), fact.place()));
        lessons.forEach(collector::add);
        cases.forEach(each -> each.questions().forEach(collector::add));
        return new Subjects(collector.places, collector.waivers);
    }

    /** The line where a subject begins. */
    Place place(Subject subject) {
        Place place = places.get(subject);
        if (place == null) {
            throw new IllegalArgumentException(subject + " stands in no file of the course");
        }
        return place;
    }

    /** Walks through the lessons. */
    private static final class Collector {
        private final Map<Subject, Place> places = new HashMap<>();
        private final List<Waiver> waivers = new ArrayList<>();

        private void add(ReadLesson lesson) {
            LessonId id = lesson.lesson().id();
            add(new Subject.OfLesson(id), lesson.text().place(), lesson.text().waived());
            lesson.text()
                    .sectionPlaces()
                    .forEach(
                            (section, place) ->
                                    places.put(
                                            new Subject.OfSection(new SectionRef(id, section)),
                                            place));
            lesson.patient().ifPresent(patient -> add(id, patient));
            add(new Subject.OfQuiz(id), lesson.quiz().place(), lesson.quiz().waived());
            lesson.quiz().questions().forEach(this::add);
            lesson.quiz().checks().forEach(this::add);
            lesson.quiz()
                    .gentle()
                    .forEach(
                            each ->
                                    add(
                                            new Subject.OfQuestion(each.question().id()),
                                            each.place(),
                                            each.waived()));
        }

        private void add(LessonId id, PatientText.Read patient) {
            add(new Subject.OfPatientLesson(id), patient.place(), patient.waived());
            patient.chunkPlaces()
                    .forEach((chunk, place) -> places.put(new Subject.OfChunk(id, chunk), place));
        }

        private void add(PlacedQuestion each) {
            add(new Subject.OfQuestion(each.question().id()), each.place(), each.waived());
        }

        private void add(Subject subject, Place place, Map<Rule, String> waived) {
            places.put(subject, place);
            waivers.addAll(WaiverText.on(subject, waived));
        }
    }
}
