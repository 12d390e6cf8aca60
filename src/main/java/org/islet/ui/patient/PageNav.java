package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;

/**
 * One step back, where one is, one step on: in the same place on every page. A page may give its
 * steps other words, and put a step within the page before them.
 */
final class PageNav extends Nav {

    private final String before;
    private final String after;
    private final String onward;
    private final NativeButton back = new NativeButton();
    private final NativeButton next = new NativeButton();
    private Runnable onBack = this::goBack;
    private Runnable onNext = this::goOn;

    /**
     * The steps of a page.
     *
     * @param page its number, from 1
     * @param before the address of the page before
     * @param after the address of the page after
     * @param onward the words for the step there
     */
    PageNav(int page, int pages, String before, String after, String onward) {
        this.before = before;
        this.after = after;
        this.onward = onward;
        addClassName("ptnav");
        setAriaLabel(text("patient.pages"));
        back.addClassNames("btn", "big");
        back.setTestId("back");
        next.addClassNames("btn", "primary", "big");
        next.setTestId("next");
        // Of two quick taps the second would already mean the page after.
        back.addClickListener(click -> once(click.getClickCount(), onBack));
        next.addClickListener(click -> once(click.getClickCount(), onNext));
        add(back, where(page, pages), next);
        plain();
    }

    /** Back and on, as on most pages. */
    void plain() {
        backTo(this::goBack);
        next(onward, this::goOn);
    }

    /** The step on shows something within the page. */
    void offer(String words, Runnable action) {
        plain();
        next.removeAll();
        next.add(Dom.text(words));
        onNext = action;
    }

    /** The page has shown what it had: back to read it again, or on. The focus stays here. */
    void shown() {
        back(text("patient.question.see-again"), "rotate-ccw", this::goBack);
        next(text("patient.question.go-on"), this::goOn);
        Focus.top(next);
    }

    /** The step back stays within the page. */
    void backTo(Runnable action) {
        back(text("patient.back"), "arrow-left", action);
    }

    /** The step back puts away what the page shows. */
    void hides(Runnable action) {
        back(text("patient.outlook.hide"), "eye", action);
    }

    /** Goes on to the page after. */
    void goOn() {
        PatientNavigation.open(after);
    }

    private void goBack() {
        PatientNavigation.open(before);
    }

    private void back(String words, String icon, Runnable action) {
        back.removeAll();
        back.add(new Icon(icon), Dom.text(words));
        onBack = action;
    }

    private void next(String words, Runnable action) {
        next.removeAll();
        next.add(Dom.text(words), new Icon("arrow-right"));
        onNext = action;
    }

    private static void once(int clicks, Runnable action) {
        if (clicks <= 1) {
            action.run();
        }
    }

    private static Component where(int page, int pages) {
        var pips = Dom.silent(Dom.box("div", "pips"));
        for (int pip = 1; pip <= pages; pip++) {
            pips.add(Dom.box("i", pip <= page ? "on" : ""));
        }
        return Dom.box(
                "div", "where", pips, Dom.words("span", "num", text("patient.page", page, pages)));
    }
}
