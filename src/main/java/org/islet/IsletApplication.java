package org.islet;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.islet.adapters.files.ContentCheck;
import org.islet.adapters.files.CourseFolder;
import org.islet.adapters.interchange.ExportCommand;
import org.islet.adapters.interchange.ExportFormat;
import org.islet.adapters.interchange.ImportCommand;
import org.islet.core.content.QuizId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Islet. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/vaadin-overrides.css")
@StyleSheet("styles/icons.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/lesson.css")
@StyleSheet("styles/quiz.css")
@StyleSheet("styles/result.css")
@StyleSheet("styles/progress.css")
@StyleSheet("styles/glossary.css")
@StyleSheet("styles/sources.css")
@StyleSheet("styles/message.css")
public class IsletApplication implements AppShellConfigurator {

    /**
     * Starts the server; with {@code check}, {@code export} or {@code import} as the first
     * argument, does that with the content instead. The launcher {@code ./islet} puts the arguments
     * in order.
     */
    public static void main(String[] args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "check" -> System.exit(check(args));
            case "export" -> System.exit(export(args));
            case "import" -> System.exit(importDrafts(args));
            default -> SpringApplication.run(IsletApplication.class, args);
        }
    }

    private static int check(String[] args) {
        var content = Path.of(args.length > 1 ? args[1] : "quizzes");
        return args.length > 2
                ? ContentCheck.run(content, Path.of(args[2]), System.out)
                : ContentCheck.run(content, System.out);
    }

    // export CONTENT FORMAT QUIZ TO LOSSES, where QUIZ and LOSSES may be empty.
    private static int export(String[] args) {
        var format = ExportFormat.named(args[2]);
        if (format.isEmpty()) {
            System.err.printf("There is no format \"%s\"; use moodle, gift or qti.%n", args[2]);
            return 1;
        }
        var quiz = args[3].isEmpty() ? null : new QuizId(args[3]);
        var losses = args[5].isEmpty() ? null : Path.of(args[5]);
        var command = new ExportCommand(format.get(), quiz, Path.of(args[4]), losses);
        return CourseFolder.read(Path.of(args[1]), System.err)
                .map(course -> command.run(course, System.out, System.err))
                .orElse(1);
    }

    // import FROM TO
    private static int importDrafts(String[] args) {
        return new ImportCommand(Path.of(args[1]), Path.of(args[2])).run(System.out, System.err);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "icons/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator random() {
        return RandomGenerator.of("SecureRandom");
    }
}
