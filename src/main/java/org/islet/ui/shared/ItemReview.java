package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Scoring;

/** An item after checking: every option in its place, with what it was and why. */
public final class ItemReview extends Div {

    private final DrawnItem item;
    private final String questionId;
    private final References references;

    /**
     * The review of an item that was answered.
     *
     * @param questionId id of the element that asks the question; it labels the options
     */
    public ItemReview(DrawnItem item, String questionId, Response response, References references) {
        this.item = item;
        this.questionId = questionId;
        this.references = references;
        switch (item.question()) {
            case ChoiceQuestion choice -> addOptions(choice, response);
            case Numeric numeric -> addNumbers(numeric, response);
        }
    }

    private void addOptions(ChoiceQuestion question, Response response) {
        boolean several = Scoring.mostPicks(question) > 1;
        Set<OptionId> chosen = response instanceof Chosen(var options) ? options : Set.of();
        var list = list();
        for (OptionId id : item.order()) {
            var option = question.option(id).orElseThrow();
            var look = Look.of(option.key(), chosen.contains(id), several);
            var letter =
                    Dom.silent(
                            Dom.words(
                                    "span", "key", ChoiceEditor.letter(item.order().indexOf(id))));
            list.add(card(look, letter, ChoiceEditor.words(question, id), why(option)));
        }
        if (several) {
            add(Dom.words("p", "ask", text("question.reviewed", question.keyed())));
        }
        add(list);
    }

    private HtmlContainer why(Option option) {
        var why = Dom.words("p", "why", option.rationale());
        if (option.key()) {
            cite(why);
        }
        return why;
    }

    private void addNumbers(Numeric question, Response response) {
        var list = list();
        if (response instanceof Entered(var number) && !question.accepts(number)) {
            var own = card(Look.RETRY, mark(Look.RETRY), withUnit(question, number));
            slip(question, number)
                    .ifPresent(slip -> own.add(Dom.words("p", "why", slip.rationale())));
            list.add(own);
        }
        var why = Dom.words("p", "why", question.rationale());
        cite(why);
        list.add(card(Look.BEST, mark(Look.BEST), withUnit(question, question.answer()), why));
        add(list);
    }

    private static Optional<Numeric.Slip> slip(Numeric question, BigDecimal number) {
        return question.slips().stream()
                .filter(slip -> slip.answer().compareTo(number) == 0)
                .findFirst();
    }

    /** A number with its unit, as it is read aloud. */
    static String withUnit(Numeric question, BigDecimal number) {
        return (number.toPlainString() + " " + question.unit()).strip();
    }

    private void cite(HtmlContainer why) {
        why.add(Dom.text(" "));
        why.add(references.chips(item.question().head().citations()));
    }

    private HtmlContainer list() {
        var list = Dom.box("ul", "opts");
        list.getElement().setAttribute("aria-labelledby", questionId);
        return list;
    }

    private static Component mark(Look look) {
        return Dom.silent(Dom.box("span", "key", new Icon(look.icon)));
    }

    private static HtmlContainer card(Look look, Component mark, String words, Component... why) {
        var card =
                Dom.box(
                        "li",
                        ("opt done " + look.className).strip(),
                        mark,
                        Dom.words("span", "tx", words));
        if (look != Look.PLAIN) {
            card.add(Dom.box("span", "tag", new Icon(look.icon), Dom.text(text("option", look))));
        }
        List.of(why).forEach(card::add);
        return card;
    }

    /** What an option turned out to be. */
    private enum Look {
        PLAIN("", ""),
        BEST("is-good", "check"),
        FOUND("is-good", "check"),
        MISSED("is-missed", "check"),
        RETRY("is-retry", "rotate-ccw");

        private final String className;
        private final String icon;

        Look(String className, String icon) {
            this.className = className;
            this.icon = icon;
        }

        static Look of(boolean key, boolean chosen, boolean several) {
            if (!key) {
                return chosen ? RETRY : PLAIN;
            }
            if (!several) {
                return BEST;
            }
            return chosen ? FOUND : MISSED;
        }
    }
}
