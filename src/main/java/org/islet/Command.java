package org.islet;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.adapters.console.RegradeCommand;
import org.islet.adapters.files.ContentCheck;
import org.islet.adapters.files.CourseFolder;
import org.islet.adapters.interchange.ExportCommand;
import org.islet.adapters.interchange.ExportFormat;
import org.islet.adapters.interchange.ImportCommand;
import org.islet.application.RegradeAttempts;
import org.islet.core.content.QuizId;
import org.springframework.boot.SpringApplication;

/** What the program does instead of serving, named by the first argument. */
enum Command {
    /** {@code check [CONTENT [REPORT]]}: checks the content, and writes the report on it. */
    CHECK {
        @Override
        void run(String[] args) {
            var content = Path.of(args.length > 1 ? args[1] : "quizzes");
            System.exit(
                    args.length > 2
                            ? ContentCheck.run(content, Path.of(args[2]), System.out)
                            : ContentCheck.run(content, System.out));
        }
    },

    /** {@code export CONTENT FORMAT QUIZ TO LOSSES}, where QUIZ and LOSSES may be empty. */
    EXPORT {
        @Override
        void run(String[] args) {
            System.exit(export(args));
        }
    },

    /** {@code import FROM TO}: makes a draft of another program's questions. */
    IMPORT {
        @Override
        void run(String[] args) {
            var command = new ImportCommand(Path.of(args[1]), Path.of(args[2]));
            System.exit(command.run(System.out, System.err));
        }
    },

    /**
     * {@code regrade [--regrade-reason=WHY] [OPTIONS OF THE SERVER]}: marks stored answers by the
     * present keys, and keeps that if it is said why. The whole program starts, reachable by nobody
     * else, and stops again.
     */
    REGRADE {
        @Override
        void run(String[] args) {
            var options =
                    Stream.concat(
                                    Stream.of(args).skip(1),
                                    Stream.of(
                                            "--server.port=0",
                                            "--server.address=127.0.0.1",
                                            "--logging.level.org.islet=warn"))
                            .toArray(String[]::new);
            try (var context = SpringApplication.run(IsletApplication.class, options)) {
                var attempts = context.getBean(RegradeAttempts.class);
                var reason = context.getEnvironment().getProperty("regrade-reason");
                if (reason == null) {
                    RegradeCommand.preview(attempts, System.out);
                } else {
                    RegradeCommand.apply(attempts, reason, System.out);
                }
            }
        }
    };

    abstract void run(String[] args);

    /** The command that the arguments name; empty if they are options of the server. */
    static Optional<Command> of(String[] args) {
        return Stream.of(values())
                .filter(command -> args.length > 0 && command.name().equalsIgnoreCase(args[0]))
                .findFirst();
    }

    private static int export(String[] args) {
        var format = ExportFormat.named(args[2]);
        if (format.isEmpty()) {
            System.err.printf(
                    "There is no format \"%s\"; use moodle, gift, qti or text.%n", args[2]);
            return 1;
        }
        var quiz = args[3].isEmpty() ? null : new QuizId(args[3]);
        var losses = args[5].isEmpty() ? null : Path.of(args[5]);
        var command = new ExportCommand(format.get(), quiz, Path.of(args[4]), losses);
        return CourseFolder.read(Path.of(args[1]), System.err)
                .map(course -> command.run(course, System.out, System.err))
                .orElse(1);
    }
}
