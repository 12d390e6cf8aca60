package org.islet.adapters.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.islet.application.ContentLibrary;
import org.islet.core.content.ContentProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reads the content again when a file of it changes. Content with problems stays out; the last good
 * one stays in use.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty("islet.watch-content")
class ContentWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

    private final ContentLibrary library;
    private final Path root;
    private FileTime seen;

    ContentWatch(ContentLibrary library, @Value("${islet.content:quizzes}") Path root)
            throws IOException {
        this.library = library;
        this.root = root;
        this.seen = newest();
    }

    @Scheduled(fixedDelay = 1_000)
    void look() throws IOException {
        var now = newest();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        var problems = library.reload();
        if (problems.isEmpty()) {
            LOG.info("The content was read again.");
        } else {
            LOG.warn("The content has problems; the last good one stays in use.");
            problems.stream().map(ContentProblem::toString).forEach(LOG::warn);
        }
    }

    private FileTime newest() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(ContentWatch::changed)
                    .max(FileTime::compareTo)
                    .orElse(FileTime.fromMillis(0));
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            // Editors replace files by renaming; the next look finds the new one.
            return FileTime.fromMillis(0);
        }
    }
}
