package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.e2e.KeyedQuestion.Skill;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quiz without a mouse. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class KeyboardTest {

    private final IsletServer server;
    private final Chromium chromium;
    private final Key key = Key.read();

    KeyboardTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.LAPTOP, new Screen("zoomed", 640, 512, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_question_answered_rightly_by_keyboard_alone_earns_full_marks(Screen screen) {
        var lost = new ArrayList<String>();
        try (var profile = chromium.profile(screen)) {
            var learner = new LearnerPage(profile, server);
            var keyboard = new Keyboard(learner);
            learner.openHome();
            keyboard.tabTo(learner.page().locator("[data-testid^=quiz-of-]").first());
            keyboard.press("Enter");
            keyboard.tabTo(learner.page().getByTestId("start-practice"));
            keyboard.press("Enter");
            var quiz = learner.onQuiz();
            boolean last;
            int number = 0;
            do {
                var ways = KeyboardAnswer.Way.values();
                new KeyboardAnswer(keyboard, quiz, ways[number++ % ways.length])
                        .give(key.of(quiz.asked()), Skill.RIGHT);
                quiz.awaitVerdict();
                assertThat(quiz.verdict()).startsWith("Yes");
                note(lost, keyboard, "next", "checking " + learner.path());
                last = quiz.last();
                String before = learner.path();
                keyboard.press("Enter");
                learner.page().waitForURL(url -> !url.endsWith(before));
                learner.settle();
                note(lost, keyboard, "main", "going on to " + learner.path());
            } while (!last);
            assertThat(learner.page().locator(".ring.score")).containsText("100%");
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void a_letter_picks_and_enter_checks_wherever_the_focus_is() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var quiz = untilOptions(profile);
            var keyboard = new Keyboard(quiz.learner());
            keyboard.press("A");
            quiz.awaitSaved();
            keyboard.press("Enter");
            quiz.awaitVerdict();
        }
    }

    @Test
    void the_focus_goes_along_from_page_to_page() {
        var lost = new ArrayList<String>();
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var page = learner.page();
            var keyboard = new Keyboard(learner);
            learner.openHome();
            for (String link :
                    List.of(
                            "[data-testid=next-step]",
                            ".taskbar a",
                            "[data-testid^=quiz-of-]",
                            "[data-testid=start-practice]",
                            ".taskbar a",
                            "a[href=glossary]:visible")) {
                String before = learner.path();
                page.locator(link).first().press("Enter");
                page.waitForURL(url -> !url.equals(server.address() + before));
                learner.settle();
                note(
                        lost,
                        keyboard,
                        "main",
                        "going from \"%s\" to \"%s\"".formatted(before, learner.path()));
            }
        }
        assertThat(lost).isEmpty();
    }

    private static void note(
            List<String> lost, Keyboard keyboard, String wanted, String afterWhat) {
        if (!keyboard.focus().equals(wanted)) {
            lost.add("after %s the focus is on %s".formatted(afterWhat, keyboard.focus()));
        }
    }

    private QuizPage untilOptions(BrowserContext profile) {
        var quiz = new LearnerPage(profile, server).takeQuiz();
        while (!quiz.options().here()) {
            quiz.answer(key.of(quiz.asked()).answer(Skill.RIGHT));
            quiz.goOn();
        }
        return quiz;
    }
}
