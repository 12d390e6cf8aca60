package org.islet.e2e;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The options of a question before checking, in the order shown. */
final class Options {

    private final Locator cards;

    private Options(Locator cards) {
        this.cards = cards;
    }

    /** The options inside a part of a page. */
    static Options in(Locator part) {
        return new Options(
                part.locator(
                        ":is(.opts > vaadin-radio-button, .opts > vaadin-checkbox, .hl label, .hs label)"));
    }

    boolean here() {
        return cards.count() > 0;
    }

    List<String> texts() {
        return texts(cards);
    }

    List<String> chosen() {
        return texts(cards.and(cards.page().locator(":is([checked], :has(> :checked))")));
    }

    /** Where an option stands, from 0. */
    int place(String text) {
        int place = texts().indexOf(text);
        if (place < 0) {
            throw new AssertionError("No option \"%s\" among %s".formatted(text, texts()));
        }
        return place;
    }

    void choose(String text) {
        cards.nth(place(text)).click();
    }

    /** What the keyboard works on, at a place from 0. */
    Locator input(int place) {
        return cards.nth(place).locator("input");
    }

    private static List<String> texts(Locator cards) {
        return cards.locator(".tx").allInnerTexts().stream().map(Words::tidy).toList();
    }
}
