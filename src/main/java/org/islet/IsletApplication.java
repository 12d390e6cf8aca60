package org.islet;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.util.random.RandomGenerator;
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
     * Starts the server, or does what a command says; see {@link Command}. The launcher {@code
     * ./islet} puts the arguments in order.
     */
    public static void main(String[] args) {
        Command.of(args)
                .ifPresentOrElse(
                        command -> command.run(args),
                        () -> SpringApplication.run(IsletApplication.class, args));
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
