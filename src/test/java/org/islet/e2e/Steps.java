package org.islet.e2e;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Consumer;

/** Steps to be put into order. */
final class Steps {

    private final Locator list;

    private Steps(Locator list) {
        this.list = list;
    }

    static Steps in(Locator part) {
        return new Steps(part.locator(".ord"));
    }

    boolean here() {
        return list.count() > 0;
    }

    List<String> texts() {
        return list.locator(".tx").allTextContents().stream().map(Words::tidy).toList();
    }

    /** Moves steps up until they stand as wanted, by a press of each button on the way. */
    void arrange(List<String> wanted, Consumer<Locator> press) {
        if (texts().equals(wanted)) {
            // An order that nobody touched is no answer yet.
            press.accept(list.page().getByTestId("down-1"));
            press.accept(list.page().getByTestId("up-2"));
        }
        for (int place = 0; place < wanted.size(); place++) {
            for (int now = texts().indexOf(wanted.get(place)); now > place; now--) {
                press.accept(list.page().getByTestId("up-" + (now + 1)));
            }
        }
    }
}
