package org.islet.adapters.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.adapters.files.Shelf.Placed;
import org.islet.core.content.Chunk;
import org.islet.core.content.Course;
import org.islet.core.content.Fact;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HormoneTable.Row;
import org.islet.core.content.Lesson;
import org.islet.core.content.PatientLesson;
import org.islet.core.content.Quiz;
import org.islet.core.content.Source;

/** Reads the course in a content folder: parse, build, check the whole. */
final class CourseReader {

    private static final Pattern LESSON_FOLDER =
            Pattern.compile("([0-9]{2})-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CASE_FILE =
            Pattern.compile("[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*\\.yml");
    private static final String SCHEMAS = "schema";
    private static final String LESSON = "lesson.md";
    private static final String PATIENT = "patient.md";
    private static final String QUIZ = "quiz.yml";

    private final Path root;
    private final Figures figures;
    private final Problems problems = new Problems();

    private CourseReader(Path root, Figures figures) {
        this.root = root;
        this.figures = figures;
    }

    /**
     * Reads the one course below {@code root}.
     *
     * @param figures the drawings that lessons and questions may show
     */
    static CourseReading read(Path root, Figures figures) {
        var reader = new CourseReader(root, figures);
        var whole = reader.courseFolder().flatMap(reader::whole);
        var problems = reader.problems.sorted();
        return whole.filter(_ -> problems.isEmpty())
                .map(each -> new CourseReading(Optional.of(each.course), problems, each.subjects))
                .orElse(new CourseReading(Optional.empty(), problems, Subjects.none()));
    }

    private Optional<Path> courseFolder() {
        var folders =
                folders(root).stream().filter(folder -> !name(folder).equals(SCHEMAS)).toList();
        if (folders.size() == 1) {
            return Optional.of(folders.getFirst());
        }
        problems.add(
                new Place(name(root), 1),
                "the content folder holds %d courses".formatted(folders.size()),
                "keep exactly one folder with a course.yml in it");
        return Optional.empty();
    }

    private record Whole(Course course, Subjects subjects) {}

    private Optional<Whole> whole(Path folder) {
        var text = yaml(folder.resolve("course.yml")).flatMap(CourseText::read);
        var sources = shelf(folder.resolve("sources.yml"), Shelf::sources);
        var facts = shelf(folder.resolve("facts.yml"), Shelf::facts);
        var terms = shelf(folder.resolve("glossary.yml"), Shelf::terms);
        var hormones = hormones(folder.resolve("hormones.yml"));
        var lessons = lessons(folder.resolve("lessons"));
        var cases = cases(folder.resolve("cases"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        new WholeCourse(
                        text.get(),
                        sources,
                        facts,
                        terms,
                        hormones,
                        lessons,
                        cases,
                        figures,
                        problems)
                .check();
        return problems.count() > 0
                ? Optional.empty()
                : Optional.of(
                        new Whole(
                                assemble(
                                        text.get(),
                                        sources,
                                        facts,
                                        terms,
                                        hormones,
                                        lessons,
                                        cases),
                                Subjects.of(text.get().place(), facts, lessons, cases)));
    }

    private static Course assemble(
            CourseText text,
            List<Placed<Source>> sources,
            List<Placed<Fact>> facts,
            List<Placed<GlossaryTerm>> terms,
            List<Placed<Row>> hormones,
            List<ReadLesson> lessons,
            List<CaseText> cases) {
        return new Course(
                text.id(),
                text.title(),
                text.about(),
                text.parts(),
                text.finale(),
                Course.keyed(sources.stream().map(Placed::value).toList(), Source::id),
                Course.keyed(facts.stream().map(Placed::value).toList(), Fact::id),
                Course.keyed(terms.stream().map(Placed::value).toList(), GlossaryTerm::id),
                new HormoneTable(hormones.stream().map(Placed::value).toList()),
                Course.keyed(lessons.stream().map(ReadLesson::lesson).toList(), Lesson::id),
                cases.stream().map(CaseText::unfolding).toList());
    }

    private List<ReadLesson> lessons(Path folder) {
        var lessons = new ArrayList<ReadLesson>();
        for (Path each : folders(folder)) {
            var number = LESSON_FOLDER.matcher(name(each));
            if (number.matches()) {
                lesson(each, Integer.parseInt(number.group(1))).ifPresent(lessons::add);
            } else {
                problems.add(
                        new Place(path(each), 1),
                        "the name of this lesson folder is not right",
                        "name it by number and name, such as 06-staging");
            }
        }
        return lessons;
    }

    private Optional<ReadLesson> lesson(Path folder, int number) {
        refuseStrangers(folder);
        var file = folder.resolve(LESSON);
        var text =
                TextFile.read(file, path(file), problems)
                        .flatMap(content -> LessonText.read(path(file), content, problems));
        var quiz = yaml(folder.resolve(QUIZ)).flatMap(QuizText::read);
        var patient = patient(folder.resolve(PATIENT));
        if (text.isEmpty() || quiz.isEmpty()) {
            return Optional.empty();
        }
        return quiz(quiz.get())
                .flatMap(pool -> lesson(number, text.get(), quiz.get(), pool, patient));
    }

    private Optional<PatientText.Read> patient(Path file) {
        return Files.exists(file)
                ? TextFile.read(file, path(file), problems)
                        .flatMap(content -> PatientText.read(path(file), content, problems))
                : Optional.empty();
    }

    private Optional<Quiz> quiz(QuizText text) {
        try {
            return Optional.of(
                    new Quiz(
                            text.title(),
                            text.draw(),
                            QuizText.bare(text.questions()),
                            text.settings()));
        } catch (IllegalArgumentException refused) {
            problems.add(text.place(), refused);
            return Optional.empty();
        }
    }

    private Optional<ReadLesson> lesson(
            int number,
            LessonText text,
            QuizText quizText,
            Quiz quiz,
            Optional<PatientText.Read> patient) {
        try {
            var lesson =
                    new Lesson(
                            text.id(),
                            number,
                            text.title(),
                            text.minutes(),
                            text.objectives(),
                            text.sections(),
                            quiz,
                            QuizText.bare(quizText.checks()),
                            patient.map(each -> withQuestions(each.lesson(), quizText.gentle()))
                                    .orElse(null));
            return Optional.of(new ReadLesson(lesson, text, quizText, patient));
        } catch (IllegalArgumentException refused) {
            problems.add(text.place(), refused);
            return Optional.empty();
        }
    }

    private PatientLesson withQuestions(PatientLesson lesson, List<PatientText.Placed> questions) {
        var chunks = new ArrayList<Chunk>();
        for (Chunk chunk : lesson.chunks()) {
            chunks.add(
                    chunk.asking(
                            questions.stream()
                                    .filter(each -> each.chunk().equals(chunk.id()))
                                    .map(PatientText.Placed::question)
                                    .toList()));
        }
        return lesson.with(chunks);
    }

    // A misspelled name would otherwise be a file that nobody ever reads.
    private void refuseStrangers(Path folder) {
        for (Path file : children(folder)) {
            if (!List.of(LESSON, PATIENT, QUIZ).contains(name(file))) {
                problems.add(
                        new Place(path(file), 1),
                        "nothing reads this file",
                        "a lesson folder holds lesson.md, patient.md and quiz.yml; rename or remove it");
            }
        }
    }

    // Cases, which not every course has.
    private List<CaseText> cases(Path folder) {
        var cases = new ArrayList<CaseText>();
        for (Path each : Files.exists(folder) ? children(folder) : List.<Path>of()) {
            if (CASE_FILE.matcher(name(each)).matches()) {
                yaml(each).flatMap(CaseText::read).ifPresent(cases::add);
            } else {
                problems.add(
                        new Place(path(each), 1),
                        "the name of this case is not right",
                        "name it by number and name, such as 01-insulinoma.yml");
            }
        }
        return cases;
    }

    private <T> List<Placed<T>> shelf(Path file, Function<YamlMap, List<Placed<T>>> reader) {
        return yaml(file).map(reader).orElse(List.of());
    }

    // A table that not every course has.
    private List<Placed<Row>> hormones(Path file) {
        return Files.exists(file) ? shelf(file, Shelf::hormones) : List.of();
    }

    private Optional<YamlMap> yaml(Path file) {
        return TextFile.read(file, path(file), problems)
                .flatMap(text -> YamlText.parse(text, new Place(path(file), 1), problems));
    }

    private List<Path> folders(Path parent) {
        return children(parent).stream().filter(Files::isDirectory).toList();
    }

    private List<Path> children(Path parent) {
        if (!Files.isDirectory(parent)) {
            problems.add(new Place(path(parent), 1), "the folder is missing", "create it");
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> !name(child).startsWith(".")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list " + path(parent), unreadable);
        }
    }

    /** As authors see it: from the content folder on, with slashes. */
    private String path(Path file) {
        var from = root.toAbsolutePath().getParent();
        var absolute = file.toAbsolutePath();
        return (from == null ? absolute : from.relativize(absolute)).toString().replace('\\', '/');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
