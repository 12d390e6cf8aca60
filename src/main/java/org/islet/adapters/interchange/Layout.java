package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.adapters.interchange.Part.Judge;
import org.islet.adapters.interchange.Part.Match;
import org.islet.adapters.interchange.Part.Order;
import org.islet.adapters.interchange.Part.Pair;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.adapters.interchange.Part.Pickable;
import org.islet.adapters.interchange.Sheet.Weighing;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.GapText;
import org.islet.core.content.Group;
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
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Scoring;
import org.islet.core.scoring.ScoringRule;

/** Lays each type of question out in parts. */
final class Layout {

    private Layout() {}

    static Sheet of(Shelf.Entry entry) {
        var sheet = of(entry.question());
        var passages = new ArrayList<>(Charts.passages(entry.chart()));
        passages.addAll(sheet.passages());
        return new Sheet(
                sheet.question(),
                passages,
                sheet.parts(),
                sheet.weighing(),
                sheet.remarks(),
                sheet.losses());
    }

    private static Sheet of(Question question) {
        return switch (question) {
            case TrueFalse statement -> sheet(question, List.of(judge(statement)), List.of());
            case Highlight highlight ->
                    losing(
                            reading(
                                    sheet(question, List.of(pick(highlight)), List.of()),
                                    words(highlight)),
                            "its phrases stand in a list below the text");
            case HotSpot spot ->
                    losing(
                            sheet(question, List.of(pick(spot)), List.of()),
                            "its drawing stays behind; the regions are chosen by their names");
            case ChoiceQuestion choice -> sheet(question, List.of(pick(choice)), List.of());
            case Numeric numeric -> sheet(question, List.of(number(numeric)), List.of());
            case Matching matching ->
                    sheet(
                            question,
                            List.of(match(matching, matching.shuffled(), false)),
                            remarks(matching));
            case Matrix matrix ->
                    sheet(question, List.of(match(matrix, false, true)), remarks(matrix));
            case MultiMatrix matrix ->
                    losing(
                            sheet(question, columns(matrix), remarks(matrix)),
                            "the table is asked column by column; the points are the same");
            case Grouping grouping ->
                    sheet(question, groups(grouping.groups(), grouping.shuffled()), List.of());
            case HighlightTable table ->
                    losing(
                            sheet(question, groups(table.rows(), false), List.of()),
                            "the phrases of each row stand in a list");
            case Ordering ordering -> sheet(question, List.of(order(ordering)), remarks(ordering));
            case Cloze cloze -> blanks(cloze, words(cloze.text()), Weighing.SUM);
            case Rationale rationale ->
                    blanks(rationale, words(rationale.text()), Weighing.ANCHORED);
            case ClozeTable table -> blanks(table, grid(table), Weighing.SUM);
            case ClozeDrag drag ->
                    losing(
                            blanks(drag, words(drag.text()), Weighing.SUM),
                            "each blank has a list of all the words, so that one may be used twice");
            case BowTie tie ->
                    losing(
                            sheet(question, targets(tie), List.of()),
                            "the diagram becomes three lists");
        };
    }

    private static Sheet sheet(Question question, List<Part> parts, List<String> remarks) {
        var head = question.head();
        var passages = new ArrayList<Passage>();
        if (!head.scenario().isEmpty()) {
            passages.add(Passage.words(head.scenario()));
        }
        head.exhibit().ifPresent(trend -> passages.addAll(Charts.passages(trend)));
        passages.add(Passage.words(head.stem()));
        return new Sheet(
                question, passages, parts, Weighing.SUM, remarks, Misconceptions.loss(question));
    }

    private static Sheet losing(Sheet sheet, String loss) {
        var more = new ArrayList<>(sheet.losses());
        more.add(loss);
        return new Sheet(
                sheet.question(),
                sheet.passages(),
                sheet.parts(),
                sheet.weighing(),
                sheet.remarks(),
                more);
    }

    private static Sheet reading(Sheet sheet, Passage last) {
        var more = new ArrayList<>(sheet.passages());
        more.add(last);
        return new Sheet(
                sheet.question(),
                more,
                sheet.parts(),
                sheet.weighing(),
                sheet.remarks(),
                sheet.losses());
    }

    private static Passage words(Highlight highlight) {
        var text = new StringBuilder();
        for (Highlight.Passage passage : highlight.passages()) {
            text.append(
                    switch (passage) {
                        case Highlight.Passage.Plain(var words) -> words;
                        case Highlight.Passage.Phrase(var option) -> option.text();
                    });
        }
        return Passage.words(text.toString());
    }

    private static Sheet blanks(BlankQuestion question, Passage text, Weighing weighing) {
        List<Part> parts =
                question.blanks().stream()
                        .<Part>map(blank -> blank(blank, question.shuffled()))
                        .toList();
        var sheet = reading(sheet(question, parts, List.of()), text);
        return new Sheet(
                question, sheet.passages(), parts, weighing, sheet.remarks(), sheet.losses());
    }

    private static Part blank(Blank blank, boolean shuffled) {
        var options =
                blank.choices().stream()
                        .map(
                                choice ->
                                        new Pickable(
                                                choice.text(),
                                                choice.id().equals(blank.answer()),
                                                blank.rationale()))
                        .toList();
        return new Pick("", options, 1, shuffled, ScoringRule.ALL_OR_NOTHING);
    }

    private static Passage words(GapText text) {
        return new Passage.Words(runs(text));
    }

    private static Passage grid(ClozeTable table) {
        return new Passage.Grid(
                "",
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> new Passage.Cell(runs(cell))).toList())
                        .toList());
    }

    // Blanks are named by their numbers, from 1.
    private static List<Passage.Run> runs(GapText text) {
        return text.pieces().stream()
                .<Passage.Run>map(
                        piece ->
                                switch (piece) {
                                    case GapText.Piece.Words(var words) -> new Passage.Text(words);
                                    case GapText.Piece.Gap(var id) ->
                                            new Passage.Place(Integer.parseInt(id.value()) - 1);
                                })
                .toList();
    }

    private static List<Part> targets(BowTie tie) {
        return Stream.of(BowTie.Part.values())
                .<Part>map(
                        part ->
                                new Pick(
                                        part.title(),
                                        pickables(tie.options(part)),
                                        part.targets(),
                                        tie.shuffled(),
                                        part.targets() == 1
                                                ? ScoringRule.ALL_OR_NOTHING
                                                : ScoringRule.EACH_RIGHT))
                .toList();
    }

    private static Part judge(TrueFalse statement) {
        return new Judge(
                statement.answer(),
                statement.option(TrueFalse.TRUE).orElseThrow().rationale(),
                statement.option(TrueFalse.FALSE).orElseThrow().rationale());
    }

    private static Part pick(ChoiceQuestion choice) {
        return new Pick(
                "",
                pickables(choice.options()),
                Scoring.mostPicks(choice),
                choice.shuffled(),
                Scoring.ruleOf(choice));
    }

    private static List<Pickable> pickables(List<Option> options) {
        return options.stream()
                .map(each -> new Pickable(each.text(), each.key(), each.rationale()))
                .toList();
    }

    private static Part number(Numeric numeric) {
        return new Part.Numeral(
                numeric.answer(),
                numeric.tolerance(),
                numeric.unit(),
                numeric.rationale(),
                numeric.slips().stream()
                        .map(slip -> new Part.Slip(slip.answer(), slip.rationale()))
                        .toList());
    }

    private static Part match(RowQuestion question, boolean shuffled, boolean table) {
        List<OptionId> ids = question.choices().stream().map(Choice::id).toList();
        var rows =
                question.rows().stream()
                        .map(
                                row ->
                                        new Pair(
                                                row.text(),
                                                ids.indexOf(row.answers().iterator().next()),
                                                row.rationale()))
                        .toList();
        return new Match(
                rows, question.choices().stream().map(Choice::text).toList(), shuffled, table);
    }

    // No other program counts by columns, so each column becomes a part of its own.
    private static List<Part> columns(MultiMatrix matrix) {
        return matrix.choices().stream().map(column -> column(matrix, column)).toList();
    }

    private static Part column(MultiMatrix matrix, Choice column) {
        var options =
                matrix.rows().stream()
                        .map(
                                row ->
                                        new Pickable(
                                                row.text(),
                                                row.answers().contains(column.id()),
                                                ""))
                        .toList();
        return new Pick(column.text(), options, options.size(), false, ScoringRule.PLUS_MINUS);
    }

    private static List<Part> groups(List<Group> groups, boolean shuffled) {
        return groups.stream().map(group -> group(group, shuffled)).toList();
    }

    private static Part group(Group group, boolean shuffled) {
        return new Pick(
                group.title(),
                pickables(group.options()),
                group.options().size(),
                shuffled,
                ScoringRule.PLUS_MINUS);
    }

    private static Part order(Ordering ordering) {
        return new Order(
                ordering.steps().stream()
                        .map(step -> new Part.Step(step.text(), step.rationale()))
                        .toList());
    }

    private static List<String> remarks(RowQuestion question) {
        return question.rows().stream().map(Layout::remark).toList();
    }

    private static String remark(Row row) {
        return row.text() + ": " + row.rationale();
    }

    private static List<String> remarks(Ordering ordering) {
        return ordering.steps().stream()
                .map(step -> step.text() + ": " + step.rationale())
                .toList();
    }
}
