package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A learner's keyboard, who looks at each stop whether the focus is to be seen. */
final class Keyboard {

    private static final int MOST_STOPS = 40;

    // The element itself, its card or the frame of its field carries the ring, and lies under no
    // bar.
    private static final String FOCUS =
            """
            () => {
                const focused = document.activeElement;
                const card = focused.closest('vaadin-radio-button, vaadin-checkbox, vaadin-text-field, label') ?? focused;
                const frame = card.shadowRoot?.querySelector('[part~=input-field]') ?? card;
                const ring = [focused, card, frame].some(each => {
                    const style = getComputedStyle(each);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                });
                const box = card.getBoundingClientRect();
                const covered = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2]
                    .map(y => document.elementFromPoint((box.left + box.right) / 2, y)?.closest('.taskbar, .actionbar, .tabbar'))
                    .some(bar => bar && !bar.contains(card));
                const name = focused.localName + ' ' + card.innerText.trim().slice(0, 60);
                return (ring ? '' : 'no ring on ' + name) + (covered ? 'covered: ' + name : '');
            }
            """;

    private final LearnerPage learner;
    private final Page page;

    Keyboard(LearnerPage learner) {
        this.learner = learner;
        this.page = learner.page();
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        learner.settle();
    }

    void press(String key, int times) {
        for (int time = 0; time < times; time++) {
            press(key);
        }
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Presses Tab until a place has the focus. */
    void tabTo(Locator place) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (!page.locator("body:focus").isVisible()) {
                assertThat(page.evaluate(FOCUS)).as("focus at %s", page.url()).isEqualTo("");
            }
            if (hasFocus(place)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to %s at %s".formatted(place, page.url()));
    }

    boolean hasFocus(Locator place) {
        return (boolean) place.evaluate("element => element === document.activeElement", null);
    }

    /** Where the focus is, as a name. */
    String focus() {
        return page.evaluate(
                        "() => document.activeElement.dataset.testid ?? document.activeElement.localName")
                .toString();
    }
}
