package org.islet.adapters.interchange;

import java.util.List;
import java.util.function.IntFunction;
import org.islet.adapters.interchange.Part.Judge;
import org.islet.adapters.interchange.Part.Match;
import org.islet.adapters.interchange.Part.Order;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.adapters.interchange.Part.Pickable;
import org.islet.adapters.interchange.Sheet.Weighing;
import org.islet.core.content.Question;
import org.islet.core.scoring.ScoringRule;

/**
 * Writes Moodle XML. Source: "Moodle XML format" of the Moodle documentation, and for fractions the
 * list of shares that Moodle accepts (100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, ...).
 *
 * <p>Moodle too never lets a question fall below 0, so that plus/minus is carried exactly by a
 * share for each key and the same share taken away for any other option.
 */
final class MoodleWriter {

    /** Below that a question is not accepted as matching. */
    private static final int FEWEST_MATCHES = 3;

    private final XmlOut xml = new XmlOut();
    private final Losses losses = new Losses();
    private int questions;

    private MoodleWriter() {}

    static Exported write(List<Shelf> shelves) {
        var writer = new MoodleWriter();
        writer.xml.tree("quiz", () -> shelves.forEach(writer::shelf));
        return new Exported(writer.xml.bytes(), writer.questions, writer.losses.all());
    }

    private void shelf(Shelf shelf) {
        xml.tree(
                "question",
                () -> xml.tree("category", () -> xml.text("text", category(shelf))),
                "type",
                "category");
        shelf.entries().forEach(this::question);
    }

    /** The path of a category: a slash parts the levels, and a doubled one is a slash. */
    static String category(Shelf shelf) {
        return "$course$/top/%s/%s"
                .formatted(shelf.course().replace("/", "//"), shelf.title().replace("/", "//"));
    }

    private void question(Shelf.Entry entry) {
        questions++;
        var sheet = Layout.of(entry);
        losses.addAll(sheet);
        loseRules(sheet);
        var only = sheet.only();
        if (only.isEmpty()) {
            cloze(sheet, Passages.withParts(sheet), sheet.parts());
            return;
        }
        switch (only.get()) {
            case Pick pick -> choice(sheet, pick);
            case Judge judge -> judge(sheet, judge);
            case Part.Numeral number -> number(sheet, number);
            case Match match when !match.table() && match.choices().size() >= FEWEST_MATCHES ->
                    match(sheet, match);
            case Match match -> table(sheet, match);
            case Order order -> order(sheet, order);
        }
    }

    private void loseRules(Sheet sheet) {
        boolean stops =
                sheet.parts().stream()
                        .anyMatch(
                                part ->
                                        part instanceof Pick pick
                                                && pick.rule() == ScoringRule.EACH_RIGHT);
        if (stops) {
            losses.add(sheet, Wordings.NO_STOP);
        }
        if (sheet.weighing() == Weighing.ANCHORED) {
            losses.add(sheet, Wordings.NO_ANCHOR);
        }
    }

    private void choice(Sheet sheet, Pick pick) {
        question(
                sheet,
                "multichoice",
                () -> {
                    xml.text("single", String.valueOf(pick.single()));
                    xml.text("shuffleanswers", String.valueOf(pick.shuffled()));
                    xml.text("answernumbering", "abc");
                    for (Pickable option : pick.options()) {
                        answer(
                                Percent.of(pick, option),
                                HtmlOut.of(option.text()),
                                option.feedback());
                    }
                });
    }

    private void judge(Sheet sheet, Judge judge) {
        question(
                sheet,
                "truefalse",
                () -> {
                    answer(judge.answer() ? "100" : "0", "true", judge.ifTrue());
                    answer(judge.answer() ? "0" : "100", "false", judge.ifFalse());
                });
    }

    private void number(Sheet sheet, Part.Numeral number) {
        question(
                sheet,
                "numerical",
                () -> {
                    number("100", number.answer().toPlainString(), number);
                    for (Part.Slip slip : number.slips()) {
                        answer("0", slip.answer().toPlainString(), slip.feedback());
                    }
                    if (!number.unit().isEmpty()) {
                        unit(number.unit());
                    }
                });
    }

    private void number(String percent, String text, Part.Numeral number) {
        xml.tree(
                "answer",
                () -> {
                    xml.text("text", text);
                    xml.text("tolerance", number.tolerance().toPlainString());
                    html("feedback", number.feedback());
                },
                "fraction",
                percent,
                "format",
                "plain_text");
    }

    // Shown behind the field's number if typed, and never asked for.
    private void unit(String unit) {
        xml.tree(
                "units",
                () ->
                        xml.tree(
                                "unit",
                                () -> {
                                    xml.text("multiplier", "1");
                                    xml.text("unit_name", unit);
                                }));
        xml.text("unitgradingtype", "0");
        xml.text("showunits", "0");
        xml.text("unitsleft", "0");
    }

    private void match(Sheet sheet, Match match) {
        question(
                sheet,
                "matching",
                () -> {
                    xml.text("shuffleanswers", String.valueOf(match.shuffled()));
                    match.rows()
                            .forEach(
                                    row ->
                                            subquestion(
                                                    HtmlOut.of(row.text()),
                                                    match.choices().get(row.answer())));
                    unused(match).forEach(choice -> subquestion("", choice));
                });
    }

    /** The choices that are the answer of no row; Moodle keeps them as answers to nothing. */
    static List<String> unused(Match match) {
        var used = match.rows().stream().map(row -> match.choices().get(row.answer())).toList();
        return match.choices().stream().filter(choice -> !used.contains(choice)).toList();
    }

    private void subquestion(String html, String answer) {
        xml.tree(
                "subquestion",
                () -> {
                    xml.text("text", html);
                    xml.tree("answer", () -> xml.text("text", answer));
                },
                "format",
                "html");
    }

    // A list to choose from in each row, since Moodle has no such table of its own.
    private void table(Sheet sheet, Match match) {
        losses.add(sheet, "its columns become a list in each row");
        var picks = List.<Part>copyOf(match.picks());
        cloze(sheet, Passages.withTable(sheet, match), picks);
    }

    private void cloze(Sheet sheet, List<Passage> passages, List<Part> parts) {
        question(
                sheet, "cloze", passages, part -> MoodleCloze.of((Pick) parts.get(part)), () -> {});
    }

    private void order(Sheet sheet, Order order) {
        question(
                sheet,
                "ordering",
                () -> {
                    xml.text("layouttype", "VERTICAL");
                    xml.text("selecttype", "ALL");
                    xml.text("selectcount", String.valueOf(order.steps().size()));
                    xml.text("gradingtype", "ALL_OR_NOTHING");
                    xml.text("showgrading", "SHOW");
                    int place = 0;
                    for (Part.Step step : order.steps()) {
                        place++;
                        answer(String.valueOf(place), HtmlOut.of(step.text()), "");
                    }
                });
    }

    private void question(Sheet sheet, String type, XmlOut.Content rest) {
        question(sheet, type, sheet.passages(), _ -> "", rest);
    }

    private void question(
            Sheet sheet,
            String type,
            List<Passage> passages,
            IntFunction<String> places,
            XmlOut.Content rest) {
        xml.tree(
                "question",
                () -> {
                    xml.tree("name", () -> xml.text("text", sheet.id().value()));
                    text("questiontext", HtmlOut.of(passages, places));
                    text("generalfeedback", HtmlOut.of(sheet.generalFeedback()));
                    xml.text("defaultgrade", String.valueOf(sheet.points()));
                    xml.text("penalty", "0");
                    xml.text("hidden", "0");
                    xml.text("idnumber", sheet.id().value());
                    rest.write();
                    tags(sheet.question());
                },
                "type",
                type);
    }

    private void tags(Question question) {
        xml.tree(
                "tags",
                () ->
                        Tags.of(question)
                                .words()
                                .forEach(tag -> xml.tree("tag", () -> xml.text("text", tag))));
    }

    private void answer(String percent, String text, String feedback) {
        xml.tree(
                "answer",
                () -> {
                    xml.text("text", text);
                    html("feedback", feedback);
                },
                "fraction",
                percent,
                "format",
                "html");
    }

    private void html(String name, String text) {
        text(name, text.isEmpty() ? "" : HtmlOut.of(text));
    }

    private void text(String name, String html) {
        xml.tree(name, () -> xml.text("text", html), "format", "html");
    }
}
