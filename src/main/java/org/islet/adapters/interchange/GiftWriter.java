package org.islet.adapters.interchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.islet.adapters.interchange.Part.Judge;
import org.islet.adapters.interchange.Part.Match;
import org.islet.adapters.interchange.Part.Order;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.adapters.interchange.Part.Pickable;
import org.islet.adapters.interchange.Sheet.Weighing;
import org.islet.core.scoring.ScoringRule;

/**
 * Writes GIFT. Source: "GIFT format" of the Moodle documentation; tags stand in a comment, as
 * Moodle reads them.
 */
final class GiftWriter {

    private static final String BLANK = "____";
    private static final String OTHER_BLANK = "[...]";

    private final StringBuilder text = new StringBuilder();
    private final Losses losses = new Losses();
    private int questions;

    private GiftWriter() {}

    static Exported write(List<Shelf> shelves) {
        var writer = new GiftWriter();
        shelves.forEach(writer::shelf);
        return new Exported(
                writer.text.toString().getBytes(StandardCharsets.UTF_8),
                writer.questions,
                writer.losses.all());
    }

    private void shelf(Shelf shelf) {
        text.append("$CATEGORY: ").append(GiftText.oneLine(MoodleWriter.category(shelf)));
        text.append("\n\n");
        shelf.entries().forEach(this::question);
    }

    private void question(Shelf.Entry entry) {
        questions++;
        var sheet = Layout.of(entry);
        losses.addAll(sheet);
        lose(sheet);
        var only = sheet.only();
        if (only.isEmpty()) {
            parts(sheet);
            return;
        }
        write(sheet, only.get());
    }

    private void write(Sheet sheet, Part part) {
        String name = sheet.id().value();
        switch (part) {
            case Pick pick -> write(sheet, name, stem(sheet), pick(sheet, pick));
            case Judge judge -> write(sheet, name, stem(sheet), judge(judge));
            case Part.Numeral number ->
                    write(sheet, name, stem(sheet) + unit(number), number(number));
            case Match match -> write(sheet, name, stem(sheet), match(sheet, match));
            case Order order -> write(sheet, name, stem(sheet), order(sheet, order));
        }
    }

    private void lose(Sheet sheet) {
        if (sheet.weighing() == Weighing.ANCHORED) {
            losses.add(sheet, Wordings.NO_ANCHOR);
        }
        if (sheet.only().isEmpty()) {
            losses.add(sheet, Wordings.ONE_BY_ONE.formatted(sheet.parts().size()));
        }
    }

    private void parts(Sheet sheet) {
        for (int i = 0; i < sheet.parts().size(); i++) {
            int here = i;
            var pick = (Pick) sheet.parts().get(i);
            String read =
                    Passages.plain(sheet.passages(), part -> part == here ? BLANK : OTHER_BLANK);
            write(
                    sheet,
                    sheet.id() + "-part-" + (i + 1),
                    pick.prompt().isEmpty() ? read : read + "\n\n" + pick.prompt(),
                    pick(sheet, pick));
        }
    }

    private void write(Sheet sheet, String name, String stem, String answers) {
        text.append("// [id:").append(name).append(']');
        Tags.of(sheet.question())
                .words()
                .forEach(tag -> text.append(" [tag:").append(tag).append(']'));
        text.append("\n::").append(GiftText.escaped(name)).append("::[plain]");
        text.append(GiftText.escaped(stem)).append(" {").append(answers);
        text.append("\n\t####")
                .append(GiftText.formatted(String.join("\n", sheet.generalFeedback())));
        text.append("\n}\n\n");
    }

    private static String stem(Sheet sheet) {
        IntFunction<String> blank = _ -> BLANK;
        return Passages.plain(sheet.passages(), blank);
    }

    private static String unit(Part.Numeral number) {
        return number.unit().isEmpty() ? "" : " (" + number.unit() + ")";
    }

    private String pick(Sheet sheet, Pick pick) {
        if (pick.rule() == ScoringRule.EACH_RIGHT) {
            losses.add(sheet, Wordings.NO_STOP);
        }
        if (!pick.shuffled()) {
            losses.add(sheet, "nothing keeps its options in their order");
        }
        return pick.options().stream()
                .map(option -> "\n\t" + sign(pick, option) + withFeedback(option))
                .collect(Collectors.joining());
    }

    private static String sign(Pick pick, Pickable option) {
        if (pick.single()) {
            return option.key() ? "=" : weighed(option);
        }
        return "~%" + Percent.of(pick, option) + "%";
    }

    // A text that begins with a percent sign would be taken for a weight.
    private static String weighed(Pickable option) {
        return option.text().startsWith("%") ? "~%0%" : "~";
    }

    private static String withFeedback(Pickable option) {
        String feedback = option.feedback();
        return GiftText.formatted(option.text())
                + (feedback.isEmpty() ? "" : "#" + GiftText.formatted(feedback));
    }

    // First what is said to those who missed it, then to the others.
    private static String judge(Judge judge) {
        String missed = judge.answer() ? judge.ifFalse() : judge.ifTrue();
        String right = judge.answer() ? judge.ifTrue() : judge.ifFalse();
        return (judge.answer() ? "TRUE" : "FALSE")
                + "#"
                + GiftText.formatted(missed)
                + "#"
                + GiftText.formatted(right);
    }

    private static String number(Part.Numeral number) {
        var all = new StringBuilder("#");
        all.append("\n\t=")
                .append(number.answer().toPlainString())
                .append(':')
                .append(number.tolerance().toPlainString())
                .append('#')
                .append(GiftText.formatted(number.feedback()));
        for (Part.Slip slip : number.slips()) {
            all.append("\n\t=%0%")
                    .append(slip.answer().toPlainString())
                    .append(":0#")
                    .append(GiftText.formatted(slip.feedback()));
        }
        return all.toString();
    }

    private String match(Sheet sheet, Match match) {
        if (match.table()) {
            losses.add(sheet, "its columns become a list in each row");
        }
        if (match.rows().stream().anyMatch(row -> GiftText.hasArrow(row.text()))
                || match.choices().stream().anyMatch(GiftText::hasArrow)) {
            losses.add(sheet, "\"->\" becomes an arrow, since it parts a row from its answer");
        }
        var lines = new StringBuilder();
        match.rows()
                .forEach(row -> lines.append(pair(row.text(), match.choices().get(row.answer()))));
        MoodleWriter.unused(match).forEach(choice -> lines.append(pair("", choice)));
        return lines.toString();
    }

    private String order(Sheet sheet, Order order) {
        losses.add(sheet, "each step in its place earns a point, not the whole order one");
        var lines = new StringBuilder();
        int place = 0;
        for (Part.Step step : order.steps()) {
            place++;
            lines.append(pair(step.text(), String.valueOf(place)));
        }
        return lines.toString();
    }

    private static String pair(String row, String answer) {
        return "\n\t=" + GiftText.ofRow(row) + " -> " + GiftText.withoutArrow(answer);
    }
}
