package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.islet.core.content.Lesson;
import org.islet.core.content.OutlookFigures;

/** A patient in front of one page at a time. */
final class PatientPage {

    private static final int MOST_PAGES = 60;

    // Words inside drawings are part of the drawing; words in the text are as high as their line.
    private static final String TOO_SMALL =
            """
            () => {
                const shell = document.querySelector('.mode-patient');
                const found = [];
                const words = document.createTreeWalker(shell, NodeFilter.SHOW_TEXT);
                while (words.nextNode()) {
                    const parent = words.currentNode.parentElement;
                    const size = parseFloat(getComputedStyle(parent).fontSize);
                    if (words.currentNode.data.trim() && !parent.closest('svg, style, .skip') && size < 22) {
                        found.push(size + ' px: ' + words.currentNode.data.trim());
                    }
                }
                for (const target of shell.querySelectorAll('button, a, vaadin-radio-button, vaadin-checkbox')) {
                    const box = target.getBoundingClientRect();
                    if (!target.matches('.skip, .term') && box.width && (box.width < 64 || box.height < 64)) {
                        found.push(Math.round(box.width) + ' x ' + Math.round(box.height) + ' px: ' + target.textContent);
                    }
                }
                return found.join('; ');
            }
            """;

    private final LearnerPage browser;
    private final Audit audit;

    PatientPage(LearnerPage browser, Audit audit) {
        this.browser = browser;
        this.audit = audit;
    }

    Page page() {
        return browser.page();
    }

    Locator place(String selector) {
        return page().locator(selector);
    }

    void open(String address) {
        browser.open(address);
    }

    /** Opens the page with survival figures and returns what it must not show yet. */
    OutlookFigures openOutlook(Lesson lesson) {
        for (int number = 1; number < MOST_PAGES; number++) {
            open("patient/" + lesson.id() + "/" + number);
            if (place(".choice").isVisible()) {
                return outlook(lesson).orElseThrow();
            }
        }
        throw new AssertionError("No page of " + lesson.id() + " leads to survival figures");
    }

    static Optional<OutlookFigures> outlook(Lesson lesson) {
        return lesson.patientTrack().stream()
                .flatMap(track -> track.chunks().stream())
                .flatMap(chunk -> chunk.outlook().stream())
                .findFirst();
    }

    /** Looks over the page as it is. */
    void look(String state) {
        audit.look(browser, "patient " + state);
        audit.lookNarrow(browser, "patient " + state);
        assertThat(page().evaluate(TOO_SMALL)).as(state + " at " + page().url()).isEqualTo("");
        assertThat(place(".btn.primary:visible")).hasCount(1);
        assertThat(browser.words(place(".mode-patient")))
                .doesNotContainPattern("(?i)wrong|incorrect|fail|score");
        assertThat(place(".ptfoot")).containsText("In an emergency");
    }

    void start() {
        press("start");
        awaitPage();
    }

    /** Opens the first word that explains itself, then the first source, and closes both. */
    void openTermAndSource() {
        for (String opener : new String[] {"main .term", "main .from .cite"}) {
            place(opener).first().click();
            assertThat(place("vaadin-popover .kt")).not().isEmpty();
            browser.settle();
            page().keyboard().press("Escape");
            assertThat(place("vaadin-popover .kt")).isHidden();
        }
    }

    /** The number of the page, from 1. */
    int number() {
        return Integer.parseInt(browser.path().replaceFirst(".*/", ""));
    }

    boolean isAsked() {
        return place("vaadin-radio-group").isVisible();
    }

    boolean atSummary() {
        return place("vaadin-checkbox-group").isVisible();
    }

    Locator choices() {
        return place("vaadin-radio-button");
    }

    void choose(int place) {
        choices().nth(place).click();
        browser.settle();
    }

    void press(String testId) {
        page().getByTestId(testId).click();
        browser.settle();
    }

    void tickFirstStep() {
        place("vaadin-checkbox").first().click();
        assertThat(place("vaadin-checkbox[checked]")).hasCount(1);
    }

    /** Goes on to the page after, and finds the keyboard at its heading. */
    void goOn() {
        String before = page().url();
        page().getByTestId("next").click();
        page().waitForURL(url -> !url.equals(before));
        awaitPage();
        assertThat(page().evaluate("() => document.activeElement.localName")).isEqualTo("h1");
    }

    private void awaitPage() {
        assertThat(place(".where")).isVisible();
        browser.settle();
    }
}
