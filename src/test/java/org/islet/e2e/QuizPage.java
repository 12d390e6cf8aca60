package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.islet.e2e.KeyedQuestion.Asked;

/** A learner in front of a question of a quiz. */
final class QuizPage {

    private final LearnerPage learner;
    private final Page page;

    QuizPage(LearnerPage learner) {
        this.learner = learner;
        this.page = learner.page();
    }

    /**
     * What a question shows, whether it was checked or not.
     *
     * @param options in the order shown
     * @param marks before checking, what is chosen or typed; after it, what each option was
     * @param verdict empty before checking
     */
    record Seen(Asked asked, List<String> options, List<String> marks, String verdict) {
        Seen {
            options = List.copyOf(options);
            marks = List.copyOf(marks);
        }
    }

    LearnerPage learner() {
        return learner;
    }

    /** The words that ask the question. */
    Asked asked() {
        var scenario = page.locator("main .stem");
        return new Asked(
                scenario.count() > 0 ? learner.words(scenario) : "",
                learner.words(page.locator("h1#question")));
    }

    /** Everything that has to be the same whenever the learner comes back. */
    Seen seen() {
        return checked()
                ? new Seen(asked(), reviewed(".tx"), reviewed(":is(.tx, .tag)"), verdict())
                : new Seen(asked(), shown(), chosen(), tried() ? verdict() : "");
    }

    Options options() {
        return Options.in(page.locator("main"));
    }

    Slots slots() {
        return Slots.in(page.locator("main"));
    }

    Steps steps() {
        return Steps.in(page.locator("main"));
    }

    private List<String> shown() {
        if (slots().here()) {
            return slots().texts();
        }
        return steps().here() ? List.of() : options().texts();
    }

    /** What is chosen or typed but not checked. */
    List<String> chosen() {
        if (numeric()) {
            return List.of(number().inputValue());
        }
        if (slots().here()) {
            return slots().picked();
        }
        if (steps().here()) {
            return page.getByTestId("saved").textContent().isEmpty() ? List.of() : steps().texts();
        }
        return options().chosen();
    }

    boolean numeric() {
        return number().count() > 0;
    }

    /** Whether the answer is shown: nothing is left to do here. */
    boolean checked() {
        return page.getByTestId("next").count() > 0
                && page.locator(".actionbar .verdict").count() > 0;
    }

    /** Whether an answer was checked that may be given anew. */
    boolean tried() {
        return page.getByTestId("show-answer").count() > 0;
    }

    /** Which question of how many, as in 3 of 10. */
    String place() {
        return page.locator(".taskbar .cap").innerText();
    }

    boolean last() {
        String[] numbers = place().split(" of ", -1);
        return numbers[0].equals(numbers[1]);
    }

    /** The attempt's address, without the question's number. */
    String attempt() {
        return learner.path().replaceFirst("/[0-9]+$", "");
    }

    /** Gives an answer without having it checked. The page says that it is kept. */
    void pick(Answer answer) {
        switch (answer) {
            case Answer.Chosen(var texts) -> texts.forEach(options()::choose);
            case Answer.Filled(var slots) -> slots().fill(slots);
            case Answer.Ordered(var steps) -> steps().arrange(steps, this::press);
            case Answer.Typed(var typed) -> number().fill(typed.toPlainString());
        }
        awaitSaved();
        learner.settle();
    }

    private void press(Locator button) {
        button.click();
        learner.settle();
    }

    void awaitSaved() {
        assertThat(page.getByTestId("saved")).hasText("Saved");
    }

    /** Has the answer checked, and asks for the right one where it did not earn all points. */
    void check() {
        tryOnce();
        showAnswer();
    }

    /** Has the answer checked. */
    void tryOnce() {
        checkButton().click();
        awaitVerdict();
    }

    /** Asks for the right answer, unless it is here already. */
    void showAnswer() {
        if (tried()) {
            page.getByTestId("show-answer").click();
            assertThat(page.getByTestId("next")).isVisible();
            learner.settle();
        }
    }

    Locator checkButton() {
        return page.getByTestId("check");
    }

    void awaitVerdict() {
        assertThat(page.locator(":is([data-testid=next], [data-testid=try-again])")).isVisible();
        learner.settle();
    }

    void answer(Answer answer) {
        pick(answer);
        check();
    }

    /** Goes on to the next question, or to the result. */
    void goOn() {
        String before = page.url();
        page.getByTestId("next").click();
        page.waitForURL(url -> !url.equals(before));
        learner.settle();
    }

    /** On the last look, submits and says yes. */
    void submit() {
        page.getByTestId("submit").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        awaitResult();
    }

    String verdict() {
        return learner.words(page.locator(".actionbar .verdict"));
    }

    /** The options after checking. */
    Locator cards() {
        return page.locator("main :is(.opt.done, .mx.fin tbody)");
    }

    /** The result, to which the last question leads. */
    void awaitResult() {
        assertThat(page).hasURL(Pattern.compile(".*/result/.*"));
        learner.settle();
    }

    private List<String> reviewed(String part) {
        return learner.eachWords(cards().locator(part));
    }

    /** The field of a question that wants a number. */
    Locator number() {
        return page.getByTestId("number").locator("input");
    }
}
