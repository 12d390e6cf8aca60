package org.islet.adapters.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.islet.application.ContentLibrary;
import org.islet.core.content.ContentProblem;
import org.islet.core.content.Course;
import org.islet.core.content.ItemHash;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.content.Trace;
import org.islet.core.progress.VersionedQuestion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the course read from the folder {@code islet.content}. */
@Component
final class FileContentLibrary implements ContentLibrary {

    private final Path root;
    private volatile Shelved shelved;

    FileContentLibrary(@Value("${islet.content:quizzes}") Path root) {
        this.root = root;
        var reading = CourseReader.read(root, new ShippedFigures());
        this.shelved =
                new Shelved(
                        reading.course().orElseThrow(() -> new BrokenContent(reading.problems())));
    }

    @Override
    public Course course() {
        return shelved.course;
    }

    @Override
    public Trace trace() {
        return shelved.trace;
    }

    @Override
    public VersionedQuestion versioned(LessonId lesson, Question question) {
        return shelved.versions.computeIfAbsent(
                question,
                each -> new VersionedQuestion(lesson, hash(QuestionWriter.write(each)), each));
    }

    @Override
    public List<ContentProblem> reload() {
        var reading = CourseReader.read(root, new ShippedFigures());
        reading.course().ifPresent(course -> shelved = new Shelved(course));
        return reading.problems();
    }

    private static ItemHash hash(String canonical) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(canonical.getBytes(StandardCharsets.UTF_8));
            return new ItemHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** One reading of the files, so that a reload replaces all of it at once. */
    private static final class Shelved {
        private final Course course;
        private final Trace trace;
        private final Map<Question, VersionedQuestion> versions = new ConcurrentHashMap<>();

        Shelved(Course course) {
            this.course = course;
            this.trace = Trace.of(course);
        }
    }
}
