package org.islet.adapters.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.islet.core.content.ClinicalStep;

/**
 * The smallest course that uses everything, as files by their path below the content folder. Tests
 * spoil it in one place.
 */
record TinyCourse(Map<String, byte[]> files) {

    static final String COURSE = "nets/course.yml";
    static final String SOURCES = "nets/sources.yml";
    static final String FACTS = "nets/facts.yml";
    static final String TERMS = "nets/glossary.yml";
    static final String HORMONES = "nets/hormones.yml";
    static final String LESSON = "nets/lessons/01-staging/lesson.md";
    static final String PATIENT = "nets/lessons/01-staging/patient.md";
    static final String QUIZ = "nets/lessons/01-staging/quiz.yml";

    static final String CASE = "nets/cases/01-story.yml";

    static TinyCourse sound() {
        return new TinyCourse(Map.of())
                .adding(
                        COURSE,
                        """
                        course:
                          id: nets
                          title: NETs
                          language: en
                          about: For tests.
                          parts:
                            - title: All
                              lessons: [staging]
                        """)
                .adding(
                        SOURCES,
                        """
                        sources:
                          - id: acs
                            title: Guide
                            short: ACS
                            publisher: American Cancer Society
                            reviewed: 2018-10-30
                            address: https://www.cancer.org
                            use: Cite it.
                        """)
                .adding(
                        FACTS,
                        """
                        facts:
                          - id: acs.staging.001
                            section: Stages
                            lines: 1
                            says: T1 is under 2 cm.
                          - id: acs.staging.002
                            section: Stages
                            lines: 2-3
                            says: Nobody teaches this.
                        """)
                .adding(
                        TERMS,
                        """
                        terms:
                          - id: stage
                            term: stage
                            means: How far it has spread.
                            cites: [acs.staging.001]
                        """)
                .adding(
                        HORMONES,
                        """
                        hormones:
                          - id: tumor-1
                            tumor:
                              - says: Tumor 1
                                cites: [acs.staging.001]
                            hormone:
                              - says: Hormone 1
                                cites: [acs.staging.001]
                            signs:
                              - says: Signs 1
                                cites: [acs.staging.001]
                          - id: tumor-2
                            tumor:
                              - says: Tumor 2
                                cites: [acs.staging.001]
                            hormone:
                              - says: Hormone 2
                                cites: [acs.staging.001]
                            signs:
                              - says: Signs 2
                                cites: [acs.staging.001]
                          - id: tumor-3
                            tumor:
                              - says: Tumor 3
                                cites: [acs.staging.001]
                            hormone:
                              - says: Hormone 3
                                cites: [acs.staging.001]
                            signs:
                              - says: Signs 3
                                cites: [acs.staging.001]
                          - id: tumor-4
                            tumor:
                              - says: Tumor 4
                                cites: [acs.staging.001]
                            hormone:
                              - says: Hormone 4
                                cites: [acs.staging.001]
                            signs:
                              - says: Signs 4
                                cites: [acs.staging.001]
                                ask: false
                        """)
                .adding(
                        LESSON,
                        """
                        ---
                        id: staging
                        title: Staging
                        minutes: 5
                        objectives:
                          - id: tnm
                            text: Give the T of a tumor
                        ---
                        # Size {#size | Size}

                        The [stage](term:stage) rests on size.[^acs.staging.001]

                        ![A ladder](figure:ladder "Look at the rungs")

                        ```check
                        check-1
                        ```

                        # Next {#next}

                        Back to [size](section:staging/size).[^acs.staging.001]
                        """)
                .adding(
                        PATIENT,
                        """
                        ---
                        title: How big it is
                        concern: tests
                        minutes: 2
                        summary:
                          - Size matters.
                        action: Ask for the size.
                        steps:
                          - Write it down.
                        ---
                        # Size says much {#size | Size}

                        The [stage](term:stage) rests on size.[^acs.staging.001]

                        > [!teach-back] Tell me in your own words what counts.

                        # Numbers, if you want them {#numbers}

                        They are about groups.[^acs.staging.001]

                        > [!teach-back] Tell me whom the numbers are about.

                        ```outlook
                        years: 2012 to 2018
                        groups:
                          - name: Small
                            of-100: 95
                            cites: [acs.staging.001]
                        ```
                        """)
                .adding(
                        QUIZ,
                        """
                        quiz:
                          title: Staging
                          draw: 1
                        questions:
                          - id: single-1
                            type: single
                            objective: tnm
                            level: apply
                            track: student
                            stem: Which T?
                            cites: [acs.staging.001]
                            options:
                              - text: T1
                                key: true
                                why: It is under 2 cm.
                              - text: T2
                                why: That begins at 2 cm.
                                misconception: It is rounded up.
                              - text: T3
                                why: That begins over 4 cm.
                                misconception: T rises with each cm.
                          - id: select-1
                            type: select-n
                            choose: 2
                            objective: tnm
                            level: remember
                            track: student
                            stem: Which two?
                            cites: [acs.staging.001]
                            options:
                              - {text: Size, key: true, why: It counts.}
                              - {text: Reach, key: true, why: It counts too.}
                              - {text: Age, why: It counts elsewhere., misconception: It counts.}
                          - id: number-1
                            type: numeric
                            objective: tnm
                            level: remember
                            track: student
                            stem: How many cm?
                            cites: [acs.staging.001]
                            answer: 2
                            tolerance: 0.1
                            why: T1 ends there.
                            slips:
                              - {answer: 4, why: T2 ends there., misconception: T1 goes on.}
                        checks:
                          - id: check-1
                            type: true-false
                            objective: tnm
                            level: understand
                            track: student
                            stem: T1 is under 2 cm.
                            cites: [acs.staging.001]
                            answer: "true"
                            why: {"true": It is., "false": It is not over 2 cm.}
                            misconception: T1 is larger.
                        patient:
                          - id: gentle-1
                            chunk: size
                            stem: What counts?
                            cites: [acs.staging.001]
                            options:
                              - {text: Size, answer: true, again: Yes. Size counts.}
                              - {text: Age, again: Many people think that. It is the size.}
                        """)
                .adding(CASE, story());
    }

    private static String story() {
        var text =
                new StringBuilder(
                        """
                        id: story
                        title: A story
                        about: Somebody comes.
                        minutes: 10
                        made-up: All of it is made up.
                        references:
                          - {name: A laboratory, url: "https://example.org", for: Blood sugar}
                        steps:
                        """);
        int number = 0;
        for (ClinicalStep step : ClinicalStep.values()) {
            number++;
            text.append(
                    """
                      - step: %s
                        lesson: staging
                        question:
                          id: story-%d
                          type: true-false
                          objective: tnm
                          level: apply
                          track: student
                          stem: T1 is under 2 cm.
                          cites: [acs.staging.001]
                          chart:
                            - {tab: nurses-notes, at: Day %2$d, text: Calm.}
                            - tab: laboratory
                              at: Day %2$d
                              table:
                                columns: [Test, Result]
                                rows:
                                  - [Blood sugar, "90"]
                          answer: "true"
                          why: {"true": It is., "false": It is not over 2 cm.}
                          misconception: T1 is larger.
                    """
                            .formatted(YamlMap.written(step), number));
        }
        return text.toString();
    }

    TinyCourse adding(String path, String text) {
        return adding(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyCourse adding(String path, byte[] bytes) {
        var more = new LinkedHashMap<>(files);
        more.put(path, bytes);
        return new TinyCourse(more);
    }

    TinyCourse without(String path) {
        var fewer = new LinkedHashMap<>(files);
        if (fewer.remove(path) == null) {
            throw new IllegalArgumentException("There is no " + path + " to leave out.");
        }
        return new TinyCourse(fewer);
    }

    TinyCourse renaming(String path, String other) {
        return without(path).adding(other, bytes(path));
    }

    /** Replaces the first place where a text stands in a file. */
    TinyCourse replacing(String path, String old, String other) {
        String text = text(path);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + old + "\" does not stand in " + path);
        }
        return adding(path, text.substring(0, at) + other + text.substring(at + old.length()));
    }

    TinyCourse appending(String path, String text) {
        return adding(path, text(path) + text);
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Writes the files below a folder and gives it back. */
    Path writeTo(Path root) {
        try {
            Files.createDirectories(root);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var path = root.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.write(path, file.getValue());
            }
            return root;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Reads the course back from a folder called {@code quizzes}; it knows one figure. */
    CourseReading readFrom(Path folder) {
        return CourseReader.read(writeTo(folder.resolve("quizzes")), new OneFigure());
    }

    private byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no " + path);
        }
        return bytes;
    }

    /** A drawing of a ladder with two regions. */
    private static final class OneFigure implements Figures {
        @Override
        public boolean exist(String name) {
            return name.equals("ladder");
        }

        @Override
        public Set<String> regions(String name) {
            return Set.of("bottom", "top");
        }
    }
}
