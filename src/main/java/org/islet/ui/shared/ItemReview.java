package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Scoring;

/** An item after checking: everything in its place, with what it was and why. */
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
            case Highlight highlight -> {
                addHowMany(highlight);
                add(new HighlightReview(highlight, chosen(response)));
                add(options(highlight, response));
            }
            case HotSpot hotSpot ->
                    add(
                            Dom.box(
                                    "div",
                                    "hs",
                                    Dom.box("div", "pic", regions(hotSpot, chosen(response))),
                                    Dom.box("div", "beside", options(hotSpot, response))));
            case ChoiceQuestion choice -> addOptions(choice, response);
            case Numeric numeric -> addNumbers(numeric, response);
            case Matching matching ->
                    addWithSources(new MatchingReview(matching, filled(response), questionId));
            case Matrix matrix ->
                    addWithSources(new MatrixReview(matrix, filled(response), questionId));
            case MultiMatrix matrix ->
                    addWithSources(new MatrixReview(matrix, filled(response), questionId));
            case Grouping grouping ->
                    addWithSources(
                            new GroupingReview(
                                    grouping.groups(), item, filled(response), questionId));
            case HighlightTable table ->
                    addWithSources(
                            new GroupingReview(table.rows(), item, filled(response), questionId));
            case BowTie diagram ->
                    addWithSources(
                            new BowTieReview(diagram, item.order(), filled(response), questionId));
            case BlankQuestion blanks ->
                    addWithSources(new ClozeReview(blanks, filled(response), questionId));
            case Ordering ordering ->
                    addWithSources(new OrderingReview(ordering, response, questionId));
        }
    }

    private static Filled filled(Response response) {
        return response instanceof Filled filled ? filled : new Filled(Map.of());
    }

    private static Set<OptionId> chosen(Response response) {
        return response instanceof Chosen(var options) ? options : Set.of();
    }

    private void addOptions(ChoiceQuestion question, Response response) {
        if (Scoring.mostPicks(question) > 1) {
            addHowMany(question);
        }
        add(options(question, response));
    }

    private void addHowMany(ChoiceQuestion question) {
        add(Dom.words("p", "ask", text("question.reviewed", question.keyed())));
    }

    private HtmlContainer options(ChoiceQuestion question, Response response) {
        boolean several = Scoring.mostPicks(question) > 1;
        var chosen = chosen(response);
        var list = list();
        for (OptionId id : item.order()) {
            var option = question.option(id).orElseThrow();
            boolean picked = chosen.contains(id);
            var look =
                    several
                            ? Look.ofSeveral(option.key(), picked)
                            : Look.ofOne(option.key(), picked);
            list.add(
                    ReviewCard.of(
                            look,
                            mark(question, id, look),
                            ChoiceEditor.words(question, id),
                            why(option)));
        }
        return list;
    }

    // Options that were shown by letters keep them.
    private Component mark(ChoiceQuestion question, OptionId id, Look look) {
        return switch (question) {
            case Highlight _, HotSpot _ -> ReviewCard.mark(look);
            case SingleChoice _, TrueFalse _, SelectAll _, SelectN _ ->
                    Dom.silent(
                            Dom.words(
                                    "span", "key", ChoiceEditor.letter(item.order().indexOf(id))));
        };
    }

    private static Component regions(HotSpot question, Set<OptionId> chosen) {
        var figure = new HotSpotFigure(question);
        for (HotSpot.Region region : question.regions()) {
            var option = region.option();
            var look = Look.ofOne(option.key(), chosen.contains(option.id()));
            if (look != Look.PLAIN) {
                figure.addMark(region, look);
            }
        }
        return figure;
    }

    private HtmlContainer why(Option option) {
        var why = ReviewCard.why(option.rationale());
        if (option.key()) {
            cite(why);
        }
        return why;
    }

    private void addNumbers(Numeric question, Response response) {
        var list = list();
        if (response instanceof Entered(var number) && !question.accepts(number)) {
            var own =
                    ReviewCard.of(
                            Look.RETRY, ReviewCard.mark(Look.RETRY), withUnit(question, number));
            slip(question, number).ifPresent(slip -> own.add(ReviewCard.why(slip.rationale())));
            list.add(own);
        }
        var why = ReviewCard.why(question.rationale());
        cite(why);
        list.add(
                ReviewCard.of(
                        Look.BEST,
                        ReviewCard.mark(Look.BEST),
                        withUnit(question, question.answer()),
                        why));
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

    private void addWithSources(Div review) {
        // Where the editor said what to do, so that nothing moves when the answer is checked.
        var sources = Dom.words("p", "ask", text("review.sources"));
        cite(sources);
        add(sources, review);
    }

    private void cite(HtmlContainer why) {
        why.add(Dom.text(" "));
        why.add(references.chips(item.question().head().citations()));
    }

    private HtmlContainer list() {
        return ReviewCard.list("ul", "opts", questionId);
    }
}
