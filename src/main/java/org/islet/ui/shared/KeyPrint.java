package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.DrawnItem;

/** The right answer to an item on paper, and why it is right. */
public final class KeyPrint extends Div {

    /** Something that belongs to the answer. */
    private record Line(String answer, String why) {
        // What follows is a sentence of its own.
        Line {
            answer = answer.matches("(?s).*[.!?][”’)]*") ? answer : text("print.sentence", answer);
        }
    }

    private final DrawnItem item;

    /** The answer to the item that stands on the paper under a number. */
    public KeyPrint(DrawnItem item, int number) {
        this.item = item;
        addClassName("a");
        var list = Dom.box("ul", "");
        lines().forEach(
                        line ->
                                list.add(
                                        Dom.box(
                                                "li",
                                                "",
                                                Dom.words("b", "", line.answer()),
                                                Dom.text(" "),
                                                Dom.words("span", "", line.why()))));
        add(new H3(text("print.number", number) + " " + item.question().head().stem()), list);
    }

    private Stream<Line> lines() {
        return switch (item.question()) {
            case SingleChoice choice -> lettered(choice);
            case TrueFalse choice -> lettered(choice);
            case SelectAll choice -> lettered(choice);
            case SelectN choice -> lettered(choice);
            case Highlight highlight -> keyed(highlight.options(), "");
            case HotSpot hotSpot -> numbered(hotSpot);
            case Numeric numeric -> Stream.of(number(numeric));
            case RowQuestion table -> table.rows().stream().map(row -> row(table, row));
            case Grouping grouping -> groups(grouping.groups());
            case HighlightTable table -> groups(table.rows());
            case BlankQuestion blanks -> blanks.blanks().stream().map(KeyPrint::blank);
            case BowTie diagram ->
                    Stream.of(BowTie.Part.values())
                            .flatMap(
                                    part ->
                                            keyed(
                                                    diagram.options(part),
                                                    text("bow-tie", part) + ": "));
            case Ordering ordering ->
                    IntStream.range(0, ordering.steps().size())
                            .mapToObj(
                                    place -> {
                                        var step = ordering.steps().get(place);
                                        return new Line(
                                                text("print.numbered", place + 1, step.text()),
                                                step.rationale());
                                    });
        };
    }

    private Stream<Line> lettered(ChoiceQuestion question) {
        return item.order().stream()
                .flatMap(id -> question.option(id).stream())
                .filter(Option::key)
                .map(
                        option ->
                                new Line(
                                        text(
                                                "print.lettered",
                                                ChoiceEditor.letter(
                                                        item.order().indexOf(option.id())),
                                                ChoiceEditor.words(question, option.id())),
                                        option.rationale()));
    }

    private static Stream<Line> keyed(List<Option> options, String before) {
        return options.stream()
                .filter(Option::key)
                .map(option -> new Line(before + option.text(), option.rationale()));
    }

    private static Stream<Line> groups(List<Group> groups) {
        return groups.stream().flatMap(group -> keyed(group.options(), group.title() + ": "));
    }

    private Stream<Line> numbered(HotSpot question) {
        return question.options().stream()
                .filter(Option::key)
                .map(
                        option ->
                                new Line(
                                        text(
                                                "print.numbered",
                                                item.order().indexOf(option.id()) + 1,
                                                option.text()),
                                        option.rationale()));
    }

    private static Line number(Numeric question) {
        var answer = ItemReview.withUnit(question, question.answer());
        boolean exact = question.tolerance().compareTo(BigDecimal.ZERO) == 0;
        return new Line(
                exact ? answer : text("print.about", answer, question.tolerance().toPlainString()),
                question.rationale());
    }

    private static Line blank(Blank blank) {
        return new Line(text("print.blank", blank.id()) + " " + blank.right(), blank.rationale());
    }

    private static Line row(RowQuestion question, Row row) {
        String answers =
                question.choices().stream()
                        .filter(choice -> row.answers().contains(choice.id()))
                        .map(Choice::text)
                        .collect(Collectors.joining(", "));
        return new Line(text("print.row", row.text(), answers), row.rationale());
    }
}
