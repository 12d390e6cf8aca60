package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A learner in front of one browser tab. */
final class LearnerPage {

    /** The name of the cookie by which a guest is known again. */
    static final String GUEST_COOKIE = "islet-guest";

    // Nothing is under way between browser and server, and the letters have their shapes.
    private static final String SETTLED =
            """
            () => document.querySelector('h1')
                && document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {x: {isActive: () => true}})
                    .every(client => !client.isActive())
            """;

    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    LearnerPage(BrowserContext profile, IsletServer server) {
        this.page = profile.newPage();
        this.address = server.address();
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add("console: %s (%s)".formatted(message.text(), page.url()));
                    }
                });
    }

    Page page() {
        return page;
    }

    /** Errors that the browser's console has shown since this was last asked. */
    List<String> complaints() {
        var fresh = List.copyOf(complaints);
        complaints.clear();
        return fresh;
    }

    /** Opens an address below that of the first page. */
    Optional<Response> open(String path) {
        var response = Optional.ofNullable(page.navigate(address + path));
        settle();
        return response;
    }

    /** Opens the first page. */
    void openHome() {
        open("");
    }

    void reload() {
        page.reload();
        settle();
    }

    /** Waits until nothing is under way between browser and server. */
    void settle() {
        page.waitForFunction(SETTLED);
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /** The address below that of the first page. */
    String path() {
        return page.url().substring(address.length());
    }

    /** Does the one thing that the first page proposes. */
    void takeNextStep() {
        page.getByTestId("next-step").click();
    }

    /** Reads lesson after the first page; the quiz begins after its last section. */
    LessonPage startLesson() {
        takeNextStep();
        assertThat(page).hasURL(Pattern.compile(".*/learn/.+/.+"));
        settle();
        return new LessonPage(this);
    }

    /** Opens a fresh attempt to practice the quiz of the first lesson, or the open one. */
    QuizPage takeQuiz() {
        openHome();
        page.locator("[data-testid^=quiz-of-]").first().click();
        return practice();
    }

    /** At the door of a quiz, chooses to practice. */
    QuizPage practice() {
        page.getByTestId("start-practice").click();
        return onQuiz();
    }

    /** Opens a fresh graded attempt at the quiz of the first lesson, or the open one. */
    QuizPage takeTest() {
        openHome();
        page.locator("[data-testid^=quiz-of-]").first().click();
        page.getByTestId("start-graded").click();
        return onQuiz();
    }

    /** The quiz page on which the learner is, or is about to be. */
    QuizPage onQuiz() {
        assertThat(page).hasURL(Pattern.compile(".*/quiz/[0-9a-f-]+/[0-9]+"));
        settle();
        return new QuizPage(this);
    }

    /** What the page says in a place, on one line. */
    String words(Locator place) {
        return Words.tidy(place.innerText());
    }

    /** What each of some places says, on one line each. */
    List<String> eachWords(Locator places) {
        return places.allInnerTexts().stream().map(Words::tidy).toList();
    }

    /** A button by its words. */
    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
