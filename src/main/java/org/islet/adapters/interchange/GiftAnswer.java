package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads what stands between the braces of a question in GIFT. */
final class GiftAnswer {

    private static final Pattern WEIGHT = Pattern.compile("\\A%(-?[0-9]{1,3}(?:\\.[0-9]{0,7})?)%");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final String GENERAL = "####";

    private final GiftQuestion question;
    private final Tags tags;
    private final Consumer<String> remark;
    private final String answers;
    private final List<String> general;

    GiftAnswer(GiftQuestion question, Tags tags, Consumer<String> remark) {
        this.question = question;
        this.tags = tags;
        this.remark = remark;
        String all = question.answers() == null ? "" : question.answers();
        var parts = GiftSigns.cut(all, GENERAL);
        this.answers = parts.getFirst().strip();
        this.general = question.read(parts.getLast()).paragraphs();
    }

    /** What is said whatever the answer. */
    List<String> general() {
        return general;
    }

    /** The answer; empty if nothing here is answered like that. */
    Optional<Draft.Answer> read() {
        if (question.answers() == null) {
            return refuse("a text without answers asks nothing");
        }
        if (answers.isEmpty()) {
            return refuse("an essay cannot be marked here");
        }
        if (answers.startsWith("#")) {
            return number(answers.substring(1));
        }
        if (GiftSigns.has(answers, "~")) {
            return choices();
        }
        if (GiftSigns.has(answers, "=") && GiftSigns.has(answers, "->")) {
            return pairs();
        }
        return verdict();
    }

    private Optional<Draft.Answer> refuse(String what) {
        remark.accept("is not taken over: " + what);
        return Optional.empty();
    }

    private Optional<Draft.Answer> verdict() {
        var parts = GiftSigns.cut(answers, "#");
        var feedback = GiftSigns.cut(parts.getLast(), "#");
        String missed = text(feedback.getFirst());
        String right = text(feedback.getLast());
        return switch (parts.getFirst().strip()) {
            case "T", "TRUE" -> Optional.of(new Draft.Verdict(true, right, missed));
            case "F", "FALSE" -> Optional.of(new Draft.Verdict(false, missed, right));
            default -> refuse("an answer typed in words cannot be marked here");
        };
    }

    private Optional<Draft.Answer> choices() {
        var options = new ArrayList<Draft.Option>();
        for (String piece : GiftSigns.pieces(answers, "~", "=")) {
            options.add(option(piece.strip()));
        }
        boolean single = GiftSigns.has(answers, "=");
        return Optional.of(new Draft.Choices(single, !tags.fixed(), options));
    }

    private Draft.Option option(String piece) {
        boolean key = piece.startsWith("=");
        String rest = piece.substring(1).strip();
        BigDecimal percent = key ? FULL : BigDecimal.ZERO;
        var weight = WEIGHT.matcher(rest);
        if (!key && weight.find()) {
            percent = new BigDecimal(weight.group(1));
            rest = rest.substring(weight.end());
        }
        var parts = GiftSigns.cut(rest, "#");
        return new Draft.Option(text(parts.getFirst()), percent, text(parts.getLast()));
    }

    private Optional<Draft.Answer> pairs() {
        var rows = new ArrayList<Draft.Pair>();
        var choices = new LinkedHashSet<String>();
        for (String piece : GiftSigns.pieces(answers, "=", "=")) {
            var sides = GiftSigns.cut(piece.substring(1), "->");
            String row = text(sides.getFirst());
            String choice = ImportedText.oneLine(GiftText.unescaped(sides.getLast()));
            choices.add(choice);
            if (!row.isEmpty()) {
                rows.add(new Draft.Pair(row, choice));
            }
        }
        if (rows.stream().anyMatch(row -> row.answer().isEmpty())) {
            return refuse("a row has no answer behind \"->\"");
        }
        choices.remove("");
        return Optional.of(
                tags.isOfType(Tags.ORDERING)
                        ? steps(rows)
                        : new Draft.Pairs(!tags.fixed(), rows, List.copyOf(choices)));
    }

    private static Draft.Answer steps(List<Draft.Pair> rows) {
        return new Draft.Steps(
                rows.stream()
                        .sorted(
                                Comparator.comparing(
                                        row -> Decimal.read(row.answer()).orElse(BigDecimal.ZERO)))
                        .map(Draft.Pair::text)
                        .toList());
    }

    private Optional<Draft.Answer> number(String text) {
        // What is said to all others has no place here, as no one number stands for them.
        String numbers = GiftSigns.cut(text, "~").getFirst();
        var pieces =
                GiftSigns.has(numbers, "=")
                        ? GiftSigns.pieces(numbers, "=", "=")
                        : List.of("=" + numbers);
        var all = new ArrayList<Draft.Numeral>();
        for (String piece : pieces) {
            var number = weighed(piece.substring(1).strip());
            if (number.isEmpty()) {
                return refuse(
                        "\"%s\" is not a number that fits here"
                                .formatted(ImportedText.shortened(piece)));
            }
            all.add(number.get());
        }
        return Optional.of(new Draft.Amount(all, tags.unit().orElse("")));
    }

    private Optional<Draft.Numeral> weighed(String piece) {
        var weight = WEIGHT.matcher(piece);
        boolean weighed = weight.find();
        var percent = weighed ? new BigDecimal(weight.group(1)) : FULL;
        var parts = GiftSigns.cut(weighed ? piece.substring(weight.end()) : piece, "#");
        return GiftNumber.read(parts.getFirst(), percent, text(parts.getLast()));
    }

    private String text(String escaped) {
        var plain = question.read(escaped);
        plain.dropped().forEach(what -> remark.accept(what + " is left out"));
        return plain.text();
    }
}
