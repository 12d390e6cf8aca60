package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.islet.e2e.KeyedQuestion.Skill;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever happens to the page, the attempt goes on where it was, and only for its owner. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class ResumeTest {

    private final IsletServer server;
    private final Chromium chromium;
    private final Key key = Key.read();

    ResumeTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @Test
    void a_pick_and_a_verdict_are_there_again_after_a_reload() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var quiz = newcomer(profile).takeQuiz();
            quiz.pick(key.of(quiz.asked()).answer(Skill.NOT_RIGHT));
            var picked = quiz.seen();
            quiz.learner().reload();
            assertThat(quiz.seen()).isEqualTo(picked);
            quiz.check();
            var checked = quiz.seen();
            quiz.learner().reload();
            assertThat(quiz.seen()).isEqualTo(checked);
        }
    }

    @Test
    void the_back_button_leads_to_the_question_before_as_it_was_left() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var quiz = newcomer(profile).takeQuiz();
            quiz.answer(key.of(quiz.asked()).answer(Skill.RIGHT));
            var first = quiz.seen();
            quiz.goOn();
            quiz.learner().page().goBack();
            quiz.learner().settle();
            assertThat(quiz.seen()).isEqualTo(first);
        }
    }

    @Test
    void of_two_windows_the_one_left_behind_is_told_and_shows_what_is_kept() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var quiz = newcomer(profile).takeQuiz();
            quiz.pick(key.of(quiz.asked()).answer(Skill.NOT_RIGHT));
            var second = new LearnerPage(profile, server);
            second.open(quiz.learner().path());
            var other = new QuizPage(second);
            other.answer(key.of(other.asked()).answer(Skill.RIGHT));
            quiz.learner().page().getByTestId("check").click();
            quiz.awaitVerdict();
            assertThat(quiz.learner().page().getByRole(AriaRole.STATUS).allInnerTexts())
                    .anyMatch(words -> words.contains("another window"));
            assertThat(quiz.seen()).isEqualTo(other.seen());
        }
    }

    @Test
    void a_lost_session_goes_on_by_the_guest_cookie() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var quiz = newcomer(profile).takeQuiz();
            quiz.pick(key.of(quiz.asked()).answer(Skill.NOT_RIGHT));
            var picked = quiz.seen();
            profile.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            quiz.learner().open(quiz.learner().path());
            assertThat(quiz.seen()).isEqualTo(picked);
        }
    }

    @Test
    void someone_else_does_not_find_the_attempt() {
        try (var profile = chromium.profile(Screen.LAPTOP);
                var stranger = chromium.profile(Screen.LAPTOP)) {
            var quiz = newcomer(profile).takeQuiz();
            var asked = quiz.asked();
            var other = new LearnerPage(stranger, server);
            var response = other.open(quiz.learner().path());
            assertThat(response.orElseThrow().status()).isIn(200, 404);
            assertThat(other.heading()).isEqualTo("This page is not here");
            assertThat(other.page().content()).doesNotContain(asked.stem());
        }
    }

    @Test
    void starting_fresh_leaves_the_old_learner_behind() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = newcomer(profile);
            var quiz = learner.takeQuiz();
            quiz.answer(key.of(quiz.asked()).answer(Skill.RIGHT));
            String attempt = learner.path();
            String before = secret(profile);
            learner.openHome();
            learner.page().getByTestId("start-fresh").click();
            learner.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            learner.page().getByText("How it works").waitFor();
            assertThat(secret(profile)).isNotEmpty().isNotEqualTo(before);
            assertThat(learner.page().locator("main").innerText()).contains("0 of 1");
            learner.open(attempt);
            assertThat(learner.heading()).isEqualTo("This page is not here");
        }
    }

    private LearnerPage newcomer(BrowserContext profile) {
        var learner = new LearnerPage(profile, server);
        learner.openHome();
        return learner;
    }

    private static String secret(BrowserContext profile) {
        List<Cookie> cookies = profile.cookies();
        return cookies.stream()
                .filter(cookie -> cookie.name.equals(LearnerPage.GUEST_COOKIE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
