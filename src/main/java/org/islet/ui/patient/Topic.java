package org.islet.ui.patient;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.LessonId;
import org.islet.core.content.PatientLesson;

/** A lesson that a patient may choose. */
record Topic(LessonId id, PatientLesson lesson) {

    /** All of them: by concern, and within a concern as on the course path. */
    static List<Topic> all(Course course) {
        return course.path().stream()
                .flatMap(
                        lesson ->
                                lesson.patientTrack().stream()
                                        .map(track -> new Topic(lesson.id(), track)))
                .sorted(Comparator.comparing(topic -> topic.lesson().concern()))
                .toList();
    }

    /** The topic of that name. */
    static Optional<Topic> named(String name, Course course) {
        return all(course).stream().filter(topic -> topic.id().value().equals(name)).findFirst();
    }

    /** The topic after this one. */
    Optional<Topic> next(Course course) {
        return all(course).stream().dropWhile(topic -> !topic.id().equals(id)).skip(1).findFirst();
    }

    /** The address of its first page. */
    String address() {
        return PatientNavigation.page(id, 1);
    }

    /** Its pages, in order. */
    List<Page> pages() {
        var pages =
                lesson.chunks().stream()
                        .flatMap(
                                chunk ->
                                        chunk.questions().isEmpty()
                                                ? Stream.of(Page.of(chunk))
                                                : Stream.of(
                                                        Page.of(chunk), new Page.Asking(chunk)));
        return Stream.concat(pages, Stream.of(new Page.Closing())).toList();
    }
}
