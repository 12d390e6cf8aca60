package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
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

/**
 * Rows, groups, blanks and steps in a browser, from a course of their own with one question of
 * each.
 */
@Tag("e2e")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OneServer.class)
final class ItemTypesTest {

    private static final Path CONTENT = Path.of("src", "test", "content");

    private final Chromium chromium;
    private final Key key = Key.read(CONTENT);
    private final IsletServer server =
            IsletServer.start("item-types", "-Dislet.content=" + CONTENT);

    ItemTypesTest(Chromium chromium) {
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
    void every_type_answered_rightly_by_tap_earns_full_marks(Screen screen) {
        var audit = new Audit(screen);
        try (var profile = chromium.profile(screen)) {
            var learner = new LearnerPage(profile, server);
            var types =
                    take(
                            learner,
                            (quiz, question) -> {
                                audit.look(learner, question.type() + " asked");
                                audit.lookNarrow(learner, question.type() + " asked");
                                quiz.answer(question.answer(Skill.RIGHT));
                                assertThat(quiz.verdict()).startsWith("Yes");
                            });
            assertThat(types).hasSize(14);
            assertThat(learner.page().locator(".ring.score").textContent()).contains("100%");
        }
        audit.assertNothingFound();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void partly_right_answers_are_explained_and_come_back_after_a_reload(Screen screen) {
        var audit = new Audit(screen);
        try (var profile = chromium.profile(screen)) {
            var learner = new LearnerPage(profile, server);
            take(
                    learner,
                    (quiz, question) -> {
                        var answer = question.answer(Skill.PARTLY);
                        var points = question.points(answer);
                        quiz.pick(answer);
                        audit.look(learner, question.type() + " picked");
                        assertSameAfterReload(quiz);
                        quiz.check();
                        audit.look(learner, question.type() + " checked");
                        audit.lookNarrow(learner, question.type() + " checked");
                        assertThat(quiz.verdict())
                                .startsWith(points.earned() > 0 ? "Partly right" : "Not quite")
                                .contains(
                                        "%d of %d point".formatted(points.earned(), points.max()));
                        assertSameAfterReload(quiz);
                    });
        }
        audit.assertNothingFound();
    }

    @Test
    void every_type_answered_rightly_by_keyboard_alone_earns_full_marks() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var keyboard = new Keyboard(learner);
            take(
                    learner,
                    (quiz, question) -> {
                        new KeyboardAnswer(keyboard, quiz, KeyboardAnswer.Way.ARROWS)
                                .give(question, Skill.RIGHT);
                        quiz.awaitVerdict();
                        assertThat(quiz.verdict()).startsWith("Yes");
                        assertThat(keyboard.focus()).isEqualTo("next");
                    });
            assertThat(learner.page().locator(".ring.score").textContent()).contains("100%");
        }
    }

    static Stream<Screen> wide_and_narrow() {
        return Stream.of(Screen.LAPTOP, Screen.PHONE);
    }

    @ParameterizedTest
    @MethodSource("wide_and_narrow")
    void a_tap_on_a_region_of_the_drawing_selects_it_in_the_list_too(Screen screen) {
        try (var profile = chromium.profile(screen)) {
            var learner = new LearnerPage(profile, server);
            take(
                    learner,
                    (quiz, question) -> {
                        if (question.type().equals("hot-spot")) {
                            tap(learner.page().locator("[data-region=head] .shape"));
                            quiz.awaitSaved();
                            assertThat(quiz.chosen()).containsExactly("Head of the pancreas");
                            quiz.check();
                            assertThat(quiz.verdict()).startsWith("Yes");
                        } else {
                            quiz.answer(question.answer(Skill.RIGHT));
                        }
                    });
        }
    }

    // Beside its spot, which stands in its middle.
    private static void tap(Locator region) {
        var box = region.boundingBox();
        region.click(new Locator.ClickOptions().setPosition(box.width * .5, box.height * .82));
    }

    private static void assertSameAfterReload(QuizPage quiz) {
        var before = quiz.seen();
        quiz.learner().reload();
        assertThat(quiz.seen()).isEqualTo(before);
    }

    /** Takes the whole quiz; returns the types it asked. */
    private Set<String> take(LearnerPage learner, BiConsumer<QuizPage, KeyedQuestion> answer) {
        var types = new HashSet<String>();
        var quiz = learner.takeQuiz();
        boolean last;
        do {
            var question = key.of(quiz.asked());
            types.add(question.type());
            answer.accept(quiz, question);
            last = quiz.last();
            quiz.goOn();
        } while (!last);
        quiz.awaitResult();
        return types;
    }
}
