package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.e2e.KeyedQuestion.Skill;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What travels to the browser, and what does not. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class SecretsTest {

    private final IsletServer server;
    private final Chromium chromium;
    private final Key key = Key.read();
    private final Map<String, List<String>> tellTale = tellTale(key.pool());

    SecretsTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @Test
    void no_reason_travels_before_its_question_is_checked() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var traffic = new ArrayList<Response>();
            learner.page().onResponse(traffic::add);
            var quiz = learner.takeQuiz();
            var hidden = new ArrayList<>(key.pool());
            boolean last;
            do {
                var question = key.of(quiz.asked());
                quiz.pick(question.answer(Skill.NOT_RIGHT));
                assertHidden(hidden, arrived(traffic));
                quiz.tryOnce();
                assertHidden(hidden, arrived(traffic));
                learner.page().getByTestId("try-again").click();
                learner.settle();
                assertHidden(hidden, arrived(traffic));
                quiz.tryOnce();
                assertHidden(hidden, arrived(traffic));
                quiz.showAnswer();
                hidden.remove(question);
                var withVerdict = arrived(traffic);
                assertHidden(hidden, withVerdict);
                assertThat(withVerdict)
                        .as("the reasons of %s travel with its verdict", question.id())
                        .anyMatch(body -> body.contains(plain(question.secrets().getFirst())));
                last = quiz.last();
                quiz.goOn();
            } while (!last);
        }
    }

    @Test
    void nothing_of_the_key_travels_before_a_test_is_submitted() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var traffic = new ArrayList<Response>();
            learner.page().onResponse(traffic::add);
            var quiz = learner.takeTest();
            boolean last;
            do {
                quiz.pick(key.of(quiz.asked()).answer(Skill.RIGHT));
                last = quiz.last();
                quiz.goOn();
            } while (!last);
            assertHidden(key.pool(), arrived(traffic));
            quiz.submit();
            assertHidden(key.pool(), arrived(traffic));
            learner.page().getByTestId("answer-1").click();
            var first = key.of(learner.onQuiz().asked());
            assertThat(arrived(traffic))
                    .anyMatch(body -> body.contains(plain(first.secrets().getFirst())));
        }
    }

    @Test
    void the_guest_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            learner.openHome();
            assertThat(profile.cookies())
                    .filteredOn(cookie -> cookie.name.equals(LearnerPage.GUEST_COOKIE))
                    .singleElement()
                    .satisfies(
                            cookie -> {
                                assertThat(cookie.httpOnly).isTrue();
                                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                            });
            assertThat(learner.page().evaluate("document.cookie").toString())
                    .doesNotContain(LearnerPage.GUEST_COOKIE);
        }
    }

    private void assertHidden(List<KeyedQuestion> hidden, List<String> bodies) {
        for (KeyedQuestion question : hidden) {
            for (String secret : tellTale.getOrDefault(question.id(), List.of())) {
                assertThat(bodies)
                        .as("a reason of %s before its check", question.id())
                        .noneMatch(body -> body.contains(secret));
            }
        }
    }

    // The same sentence may explain two questions, or be an option of another one.
    private static Map<String, List<String>> tellTale(List<KeyedQuestion> pool) {
        var texts =
                pool.stream()
                        .flatMap(each -> Stream.concat(each.secrets().stream(), each.shown()))
                        .map(SecretsTest::plain)
                        .toList();
        return pool.stream()
                .collect(
                        Collectors.toMap(
                                KeyedQuestion::id,
                                each ->
                                        each.secrets().stream()
                                                .map(SecretsTest::plain)
                                                .filter(secret -> standsOnce(secret, texts))
                                                .toList()));
    }

    private static boolean standsOnce(String secret, List<String> texts) {
        return texts.stream().filter(text -> text.contains(secret)).limit(2).count() == 1;
    }

    /** What has arrived since this was last asked. */
    private static List<String> arrived(List<Response> traffic) {
        var bodies = List.copyOf(traffic).stream().map(SecretsTest::body).toList();
        traffic.clear();
        return bodies;
    }

    private static String body(Response response) {
        try {
            return plain(response.text());
        } catch (PlaywrightException gone) {
            return ""; // a redirect, or the page it belonged to was left
        }
    }

    // Quotes are curved on the way to the page, and escaped in transport.
    private static String plain(String text) {
        return text.replaceAll("[\\\\\"'\u2018\u2019\u201c\u201d]", "").replaceAll("\\s+", " ");
    }
}
