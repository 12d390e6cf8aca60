package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.core.content.Assessment;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.Course;
import org.islet.core.content.Lesson;
import org.islet.core.content.Question;
import org.islet.core.content.QuizId;
import org.islet.core.content.UnfoldingCase;

/**
 * Questions that are exported under one heading: a category of Moodle, a section of QTI.
 *
 * @param course the title of the course
 * @param title the heading below it
 */
public record Shelf(String course, String title, List<Entry> entries) {

    /** Keeps the questions in their order. */
    public Shelf {
        entries = List.copyOf(entries);
    }

    /**
     * A question and the chart that goes with it.
     *
     * @param chart all that the chart holds when the question is asked
     */
    public record Entry(Question question, List<ChartEntry> chart) {

        /** Keeps the chart in its order. */
        public Entry {
            chart = List.copyOf(chart);
        }

        static Entry of(Question question) {
            return new Entry(question, question.head().chart());
        }
    }

    /** All quizzes of a course and the checks in its lessons, by lesson, and then the cases. */
    public static List<Shelf> bank(Course course) {
        var lessons =
                course.path().stream()
                        .map(
                                lesson ->
                                        shelf(
                                                course,
                                                lesson.title(),
                                                Stream.concat(
                                                        lesson.quiz().pool().stream(),
                                                        lesson.checks().stream())));
        var cases = course.cases().stream().map(each -> unfolding(course, each));
        return Stream.concat(lessons, cases).toList();
    }

    /**
     * What a quiz draws from: the pool of a lesson, the questions of a case, or of an assessment
     * all questions in the cells of its blueprint, by lesson. Empty if there is no such quiz.
     */
    public static Optional<List<Shelf>> quiz(Course course, QuizId wanted) {
        return course.lessonOf(wanted)
                .map(each -> List.of(shelf(course, each.title(), each.quiz().pool().stream())))
                .or(() -> course.assessment(wanted).map(each -> assessment(course, each)))
                .or(
                        () ->
                                course.cases().stream()
                                        .filter(each -> each.id().equals(wanted))
                                        .map(each -> List.of(unfolding(course, each)))
                                        .findFirst());
    }

    /** The names of all quizzes that can be exported. */
    static List<QuizId> quizzes(Course course) {
        return Stream.of(
                        course.path().stream().map(Lesson::quizId),
                        course.assessments().stream().map(Assessment::id),
                        course.cases().stream().map(UnfoldingCase::id))
                .flatMap(ids -> ids)
                .toList();
    }

    private static List<Shelf> assessment(Course course, Assessment assessment) {
        var shelves = new ArrayList<Shelf>();
        for (Lesson lesson : course.path()) {
            var levels =
                    assessment.blueprint().stream()
                            .filter(share -> share.lesson().equals(lesson.id()))
                            .map(Assessment.Share::level)
                            .toList();
            var questions =
                    lesson.quiz().pool().stream()
                            .filter(question -> levels.contains(question.head().level()));
            var shelf = shelf(course, lesson.title(), questions);
            if (!shelf.entries().isEmpty()) {
                shelves.add(shelf);
            }
        }
        return shelves;
    }

    private static Shelf shelf(Course course, String title, Stream<Question> questions) {
        return new Shelf(course.title(), title, questions.map(Entry::of).toList());
    }

    // Elsewhere each question stands alone, and so brings all that the chart holds by then.
    private static Shelf unfolding(Course course, UnfoldingCase story) {
        var entries = new ArrayList<Entry>();
        var chart = new ArrayList<ChartEntry>();
        for (UnfoldingCase.Step step : story.steps()) {
            chart.addAll(step.question().head().chart());
            entries.add(new Entry(step.question(), chart));
        }
        return new Shelf(course.title(), story.title(), entries);
    }
}
