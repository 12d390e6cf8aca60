package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks over each page and state that a learner comes to: accessibility rules, sideways scrolling,
 * headings. Takes its picture as well. What it finds is told once, at the end.
 */
final class Audit {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;

    private final Screen screen;
    private final Set<String> findings = new LinkedHashSet<>();

    Audit(Screen screen) {
        this.screen = screen;
    }

    /**
     * Looks over the page as it is.
     *
     * @param state what the learner sees, in words for a file name
     */
    void look(LearnerPage learner, String state) {
        learner.settle();
        var page = learner.page();
        checkRules(page, state);
        checkWidth(page, state);
        int headings = page.locator("h1").count();
        if (headings != 1) {
            find(state, "has %d h1 instead of one".formatted(headings));
        }
        learner.complaints().forEach(complaint -> find(state, complaint));
        takePicture(page, state);
    }

    /** Looks whether the page fits the narrowest screen as well. */
    void lookNarrow(LearnerPage learner, String state) {
        var page = learner.page();
        page.setViewportSize(NARROWEST, screen.height());
        checkWidth(page, state + " at " + NARROWEST + " px");
        page.setViewportSize(screen.width(), screen.height());
    }

    /** Fails with everything that was found. */
    void assertNothingFound() {
        assertThat(findings).as("findings on %s", screen).isEmpty();
    }

    private void checkRules(Page page, String state) {
        var results = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                find(
                        state,
                        "%s at %s: %s".formatted(rule.getId(), node.getTarget(), summary(node)));
            }
        }
    }

    private static String summary(CheckedNode node) {
        return node.getFailureSummary().strip().replaceAll("\\s+", " ");
    }

    private void checkWidth(Page page, String state) {
        var over =
                page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over instanceof Integer pixels && pixels > 0) {
            find(state, "scrolls sideways by %d px".formatted(pixels));
        }
    }

    private void find(String state, String finding) {
        findings.add(state + ": " + finding);
    }

    // In a window as high as the page, bars that stick to its edges cover nothing. What floats
    // would
    // float away, though.
    private void takePicture(Page page, String state) {
        boolean floating = page.locator("vaadin-popover .kt").isVisible();
        if (!floating) {
            page.setViewportSize(screen.width(), Math.max(screen.height(), height(page)));
        }
        var file = "%s/%s.png".formatted(screen, state.replace(' ', '-'));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(IsletServer.OUTPUT.resolve("shots").resolve(file)));
        page.setViewportSize(screen.width(), screen.height());
    }

    private static int height(Page page) {
        return (Integer) page.evaluate("() => document.documentElement.scrollHeight");
    }
}
