package org.islet.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows and groups before checking: where their choices are, and what is picked. */
final class Slots {

    private static final String PICKED =
            """
            main => [...main.querySelectorAll('.mt select, select.gap, button.gap, :is(.mx, .grps, .ht) input, .bt input')]
                .map(each => each.localName === 'select' ? each.value
                    : each.localName === 'button' ? each.matches('.full') ? each.innerText : ''
                    : each.checked ? 'x' : '')
            """;

    private final Locator part;

    private Slots(Locator part) {
        this.part = part;
    }

    /** The rows or groups inside a part of a page. */
    static Slots in(Locator part) {
        return new Slots(part);
    }

    boolean here() {
        return part.locator(".mt, .mx, .grps, .ht, .gap, .bt").count() > 0;
    }

    /** What is shown, in the order shown. */
    List<String> texts() {
        return texts(
                part.locator(
                        ":is(.mt label, .mt option, .mx th, .grp legend, .grp .tx, .ht th, .ht .tx, select.gap option, .word, .bt .opts .tx)"));
    }

    /** What is picked in each place, as far as anything is. */
    List<String> picked() {
        var picked = ((List<?>) part.evaluate(PICKED)).stream().map(String::valueOf).toList();
        return picked.stream().allMatch(String::isEmpty) ? List.of() : picked;
    }

    /** Puts choices into slots by tapping. */
    void fill(Map<String, Set<String>> slots) {
        slots.forEach((prompt, choices) -> choices.forEach(choice -> put(prompt, choice)));
    }

    private void put(String prompt, String choice) {
        if (part.locator(".bt").count() > 0) {
            putIntoTarget(prompt, choice);
        } else if (word(choice).count() > 0) {
            word(choice).click();
            blank(prompt).click();
        } else if (list(prompt).count() > 0) {
            list(prompt).selectOption(new SelectOption().setIndex(placeInList(prompt, choice)));
        } else {
            card(prompt, choice).click();
        }
    }

    // On a phone each target of a bow-tie is a list.
    private void putIntoTarget(String prompt, String choice) {
        var card = card(prompt, choice);
        if (card.isVisible()) {
            card.click();
        } else {
            var lists = slot(prompt).locator("select");
            var free = lists.nth(0).inputValue().isEmpty() ? lists.nth(0) : lists.nth(1);
            free.selectOption(new SelectOption().setIndex(place(free.locator("option"), choice)));
        }
    }

    /** The list to pick from in a row or a blank. */
    Locator list(String prompt) {
        var blank = part.locator("select.gap").and(blank(prompt));
        return part.locator(".gap").count() > 0 ? blank : slot(prompt).locator("select");
    }

    /** The choices of a slot, in the order shown. */
    List<String> choices(String prompt) {
        return texts(cards(prompt).locator(".tx"));
    }

    /** A blank, by its number. */
    Locator blank(String number) {
        return part.page().getByTestId("blank-" + number);
    }

    /** A word of the bank. */
    Locator word(String words) {
        return part.locator(".bank .word")
                .getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    /** Where a choice stands in the list of a row; the first line is empty. */
    int placeInList(String prompt, String choice) {
        return place(list(prompt).locator("option"), choice);
    }

    /** What the keyboard works on, for a choice of a slot. */
    Locator input(String prompt, String choice) {
        return card(prompt, choice).locator("input");
    }

    /** Where a choice stands in its slot, from 0. */
    int place(String prompt, String choice) {
        return place(cards(prompt).locator(".tx"), choice);
    }

    private Locator card(String prompt, String choice) {
        return cards(prompt).nth(place(prompt, choice));
    }

    private Locator cards(String prompt) {
        return slot(prompt).locator("label:is(.pick, .ph)");
    }

    private Locator slot(String prompt) {
        if (part.locator(".bt").count() > 0) {
            return part.page().getByTestId("part-" + prompt);
        }
        var slots = part.locator(":is(.mrow, .mx tbody tr, .grp, .ht tbody tr)");
        return slots.nth(place(slots.locator("> :is(label, th, legend)"), prompt));
    }

    private static int place(Locator places, String text) {
        int place = texts(places).indexOf(text);
        if (place < 0) {
            throw new AssertionError("No \"%s\" among %s".formatted(text, texts(places)));
        }
        return place;
    }

    private static List<String> texts(Locator places) {
        return places.allTextContents().stream().map(Words::tidy).toList();
    }
}
