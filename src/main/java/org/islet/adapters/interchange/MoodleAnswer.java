package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads how a question of Moodle XML is answered. */
final class MoodleAnswer {

    private final XmlTree question;
    private final Tags tags;
    private final MoodleText texts;
    private final Consumer<String> remark;

    MoodleAnswer(XmlTree question, Tags tags, MoodleText texts, Consumer<String> remark) {
        this.question = question;
        this.tags = tags;
        this.texts = texts;
        this.remark = remark;
    }

    /** The answer; empty, with a remark, if nothing here is answered like that. */
    Optional<Draft.Answer> read() {
        String type = question.attribute("type");
        return switch (type) {
            case "multichoice" -> choices();
            case "truefalse" -> verdict();
            case "numerical" -> amount();
            case "matching" -> Optional.of(pairs());
            case "ordering" -> Optional.of(steps());
            case "description" -> refuse("a text without answers asks nothing");
            case "essay" -> refuse("an essay cannot be marked here");
            case "shortanswer" -> refuse("an answer typed in words cannot be marked here");
            default ->
                    refuse(
                            "there is no type here for \"%s\""
                                    .formatted(ImportedText.shortened(type)));
        };
    }

    private Optional<Draft.Answer> refuse(String what) {
        remark.accept("is not taken over: " + what);
        return Optional.empty();
    }

    private Optional<Draft.Answer> choices() {
        var options = new ArrayList<Draft.Option>();
        for (XmlTree answer : question.all("answer")) {
            var percent = percent(answer);
            if (percent.isEmpty()) {
                return refuse("the share of an option is not a number");
            }
            options.add(
                    new Draft.Option(
                            texts.text(answer), percent.get(), texts.textOf(answer, "feedback")));
        }
        return Optional.of(new Draft.Choices(isTrue("single", true), shuffled(), options));
    }

    private Optional<Draft.Answer> verdict() {
        String ifTrue = "";
        String ifFalse = "";
        Optional<Boolean> key = Optional.empty();
        for (XmlTree answer : question.all("answer")) {
            boolean which = answer.textOf("text").equalsIgnoreCase("true");
            String feedback = texts.textOf(answer, "feedback");
            ifTrue = which ? feedback : ifTrue;
            ifFalse = which ? ifFalse : feedback;
            if (percent(answer).orElse(BigDecimal.ZERO).signum() > 0) {
                key = Optional.of(which);
            }
        }
        if (key.isEmpty()) {
            return refuse("neither true nor false earns points");
        }
        return Optional.of(new Draft.Verdict(key.get(), ifTrue, ifFalse));
    }

    private Optional<Draft.Answer> amount() {
        var numbers = new ArrayList<Draft.Numeral>();
        for (XmlTree answer : question.all("answer")) {
            String text = answer.textOf("text");
            if (text.equals("*")) {
                // What is said to all others: no one number stands for them.
                continue;
            }
            var value = Decimal.read(text);
            var tolerance =
                    Decimal.read(
                            answer.textOf("tolerance").isEmpty()
                                    ? "0"
                                    : answer.textOf("tolerance"));
            var percent = percent(answer);
            if (value.isEmpty() || tolerance.isEmpty() || percent.isEmpty()) {
                return refuse(
                        "\"%s\" is not a number that fits here"
                                .formatted(ImportedText.shortened(text)));
            }
            numbers.add(
                    new Draft.Numeral(
                            value.get(),
                            tolerance.get(),
                            percent.get(),
                            texts.textOf(answer, "feedback")));
        }
        return Optional.of(new Draft.Amount(numbers, unit()));
    }

    private String unit() {
        var units =
                question.all("units").stream().flatMap(each -> each.all("unit").stream()).toList();
        if (units.size() > 1) {
            remark.accept("only the first of its %d units is taken over".formatted(units.size()));
        }
        return units.stream()
                .findFirst()
                .map(each -> ImportedText.oneLine(each.textOf("unit_name")))
                .orElse("");
    }

    private Draft.Answer pairs() {
        var rows = new ArrayList<Draft.Pair>();
        var choices = new LinkedHashSet<String>();
        for (XmlTree each : question.all("subquestion")) {
            String row = texts.text(each);
            // An answer has no markup, unlike the row beside it.
            String answer =
                    ImportedText.oneLine(
                            each.first("answer").map(it -> it.textOf("text")).orElse(""));
            choices.add(answer);
            if (!row.isEmpty()) {
                rows.add(new Draft.Pair(row, answer));
            }
        }
        choices.remove("");
        return new Draft.Pairs(shuffled(), rows, List.copyOf(choices));
    }

    private Draft.Answer steps() {
        return new Draft.Steps(
                question.all("answer").stream()
                        .sorted(Comparator.comparing(each -> percent(each).orElse(BigDecimal.ZERO)))
                        .map(texts::text)
                        .toList());
    }

    private static Optional<BigDecimal> percent(XmlTree answer) {
        String fraction = answer.attribute("fraction").strip();
        return fraction.matches("-?[0-9]{1,3}(\\.[0-9]{0,9})?")
                ? Optional.of(new BigDecimal(fraction))
                : Optional.empty();
    }

    private boolean shuffled() {
        return isTrue("shuffleanswers", true) && !tags.fixed();
    }

    private boolean isTrue(String child, boolean otherwise) {
        String text = question.textOf(child);
        return text.isEmpty() ? otherwise : text.equals("1") || text.equals("true");
    }
}
