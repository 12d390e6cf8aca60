package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.islet.e2e.KeyedQuestion.Skill;

/** A learner who reads a section of a lesson. */
final class LessonPage {

    private final LearnerPage learner;
    private final Page page;

    LessonPage(LearnerPage learner) {
        this.learner = learner;
        this.page = learner.page();
    }

    /** How many sections the lesson has. */
    int sections() {
        return page.locator(".toc li").count();
    }

    boolean last() {
        return page.locator(".toc li").last().locator("[aria-current]").count() > 0;
    }

    /** Opens the explanation of the first term in the text. */
    Locator openTerm() {
        return open(page.locator("article .term").first());
    }

    /** Opens the document behind the first statement. */
    Locator openCitation() {
        return open(page.locator("article .cite").first());
    }

    /** Closes what {@link #openTerm} or {@link #openCitation} opened. */
    void closePopover() {
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-popover .kt")).isHidden();
    }

    boolean hasCheck() {
        return page.locator(".kc").count() > 0;
    }

    /** Answers the question inside the text and returns what became of it. */
    Locator answerCheck(Key key, Skill skill) {
        var check = page.locator(".kc").first();
        var question = key.ofCheck(learner.words(check.locator(".q")));
        if (question.answer(skill) instanceof Answer.Chosen(var texts)) {
            texts.forEach(text -> Options.in(check).choose(text));
        }
        check.getByText("Check", new Locator.GetByTextOptions().setExact(true)).click();
        var verdict = check.locator(".verdict");
        assertThat(verdict).isVisible();
        learner.settle();
        return verdict;
    }

    /** Marks the section as read and goes on: to the next one, or to the door of the quiz. */
    void goOn() {
        String before = page.url();
        page.getByTestId("next").click();
        page.waitForURL(url -> !url.equals(before));
        learner.settle();
    }

    private Locator open(Locator opener) {
        opener.click();
        var popover = page.locator("vaadin-popover .kt");
        assertThat(popover).isVisible();
        learner.settle();
        return popover;
    }
}
