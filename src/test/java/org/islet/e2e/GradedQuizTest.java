package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.islet.e2e.KeyedQuestion.Skill;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A timed, graded attempt: flags, the last look, submission, the result. */
@Tag("e2e")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OneServer.class)
final class GradedQuizTest {

    private static final Path CONTENT = Path.of("src", "test", "content");

    private final Chromium chromium;
    private final Key key = Key.read(CONTENT);
    private final IsletServer server = IsletServer.start("graded", "-Dislet.content=" + CONTENT);

    GradedQuizTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Screen> screens() {
        return Screen.besidePhone(Screen.LAPTOP);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_test_taken_by_tap_is_looked_over_submitted_and_explained(Screen screen) {
        var audit = new Audit(screen);
        try (var profile = chromium.profile(screen)) {
            var learner = new LearnerPage(profile, server);
            var page = learner.page();
            var quiz = learner.takeTest();
            assertThat(page.getByTestId("time-left")).containsText("30 minutes left");
            // The list of questions stands at the end, clear of the bar that lies over the page.
            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            audit.look(learner, "test asked");
            audit.lookNarrow(learner, "test asked");
            quiz.pick(key.of(quiz.asked()).answer(Skill.NOT_RIGHT));
            page.locator(".sure vaadin-radio-button").last().click();
            page.getByTestId("flag").click();
            learner.settle();
            assertThat(page.getByTestId("question-1")).containsText("Flagged");
            var first = quiz.seen();
            learner.reload();
            assertThat(quiz.seen()).isEqualTo(first);
            assertThat(page.locator(".actionbar .verdict")).hasCount(0);
            int size = Integer.parseInt(quiz.place().replaceFirst(".* of ", ""));
            page.getByTestId("question-3").click();
            page.waitForURL("**/3");
            learner.settle();
            for (int number = 3; number <= size; number++) {
                quiz.pick(key.of(quiz.asked()).answer(Skill.RIGHT));
                quiz.goOn();
            }
            audit.look(learner, "last look");
            audit.lookNarrow(learner, "last look");
            assertThat(page.locator("main"))
                    .containsText("%d of %d questions answered".formatted(size - 1, size));
            assertThat(page.locator(".jump").first()).containsText("2");
            assertThat(page.locator(".jump").last()).containsText("Flagged");
            quiz.submit();
            audit.look(learner, "result of a test");
            audit.lookNarrow(learner, "result of a test");
            assertThat(page.locator(".rev").first()).containsText("You were certain");
            page.getByTestId("answer-1").click();
            learner.settle();
            assertThat(quiz.verdict()).startsWith("Not quite");
            audit.look(learner, "answer of a test");
        }
        audit.assertNothingFound();
    }

    @Test
    void a_test_taken_by_keyboard_alone_earns_full_marks() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var page = learner.page();
            var keyboard = new Keyboard(learner);
            learner.openHome();
            keyboard.tabTo(page.locator("[data-testid^=quiz-of-]").first());
            keyboard.press("Enter");
            keyboard.tabTo(page.getByTestId("start-graded"));
            keyboard.press("Enter");
            var quiz = learner.onQuiz();
            boolean last;
            do {
                var answer = new KeyboardAnswer(keyboard, quiz, KeyboardAnswer.Way.ARROWS);
                answer.fillIn(key.of(quiz.asked()), Skill.RIGHT);
                keyboard.tabTo(page.getByTestId("flag"));
                keyboard.press("Space");
                last = quiz.last();
                String before = learner.path();
                keyboard.tabTo(page.getByTestId("next"));
                keyboard.press("Enter");
                page.waitForURL(url -> !url.endsWith(before));
                learner.settle();
            } while (!last);
            keyboard.tabTo(page.getByTestId("submit"));
            keyboard.press("Enter");
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").waitFor();
            keyboard.press("Enter");
            quiz.awaitResult();
            assertThat(page.locator(".ring.score")).containsText("100%");
            assertThat(List.of(learner.complaints())).allMatch(List::isEmpty);
        }
    }
}
