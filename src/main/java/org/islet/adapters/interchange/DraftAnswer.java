package org.islet.adapters.interchange;

import java.util.List;
import java.util.Optional;
import org.islet.adapters.interchange.Draft.Amount;
import org.islet.adapters.interchange.Draft.Choices;
import org.islet.adapters.interchange.Draft.Option;
import org.islet.adapters.interchange.Draft.Pairs;
import org.islet.adapters.interchange.Draft.Steps;
import org.islet.adapters.interchange.Draft.Verdict;

/** Writes how a draft is answered with the keys of a quiz file. */
final class DraftAnswer {

    private static final String WHY = "why: the reason";

    private final YamlOut yaml;
    private final Draft draft;

    DraftAnswer(YamlOut yaml, Draft draft) {
        this.yaml = yaml;
        this.draft = draft;
    }

    void write() {
        switch (draft.answer()) {
            case Choices choices -> choices(choices);
            case Verdict verdict -> verdict(verdict);
            case Amount amount -> amount(amount);
            case Pairs pairs -> pairs(pairs);
            case Steps(var steps) -> steps(steps);
        }
    }

    private void choices(Choices choices) {
        boolean counted = draft.tags().isOfType(Tags.SELECT_N);
        yaml.put("type", choices.single() ? "single" : counted ? Tags.SELECT_N : "select-all");
        if (counted && !choices.single()) {
            long keyed = choices.options().stream().filter(Option::key).count();
            yaml.put("choose", String.valueOf(keyed));
        }
        order(choices.shuffled());
        yaml.key("options");
        yaml.in(() -> choices.options().forEach(this::option));
    }

    private void option(Option option) {
        yaml.item(
                () -> {
                    yaml.put("text", option.text());
                    if (option.key()) {
                        yaml.put("key", "true");
                    }
                    why(option.feedback());
                });
    }

    private void order(boolean shuffled) {
        if (!shuffled) {
            yaml.put("order", "fixed");
        }
    }

    private void why(String feedback) {
        if (feedback.isEmpty()) {
            yaml.todo(WHY);
        } else {
            yaml.put("why", feedback);
        }
    }

    private void verdict(Verdict verdict) {
        yaml.put("type", "true-false");
        yaml.put("answer", String.valueOf(verdict.answer()));
        yaml.key("why");
        yaml.in(
                () -> {
                    truth("true", verdict.ifTrue());
                    truth("false", verdict.ifFalse());
                });
    }

    private void truth(String which, String feedback) {
        if (feedback.isEmpty()) {
            yaml.todo("\"%s\": the reason".formatted(which));
            return;
        }
        yaml.put(which, feedback);
    }

    private void amount(Amount amount) {
        var answer = amount.numbers().getFirst();
        yaml.put("type", "numeric");
        yaml.put("answer", answer.value().toPlainString());
        yaml.put("tolerance", answer.tolerance().toPlainString());
        if (!amount.unit().isEmpty()) {
            yaml.put("unit", amount.unit());
        }
        why(answer.feedback());
        var slips = amount.numbers().subList(1, amount.numbers().size());
        if (slips.isEmpty()) {
            return;
        }
        yaml.key("slips");
        yaml.in(
                () ->
                        slips.forEach(
                                slip ->
                                        yaml.item(
                                                () -> {
                                                    yaml.put(
                                                            "answer", slip.value().toPlainString());
                                                    why(slip.feedback());
                                                })));
    }

    private void pairs(Pairs pairs) {
        boolean matrix = draft.tags().isOfType(Tags.MATRIX);
        yaml.put("type", matrix ? Tags.MATRIX : "matching");
        if (!matrix) {
            order(pairs.shuffled());
        }
        yaml.list(matrix ? "columns" : "choices", pairs.choices());
        yaml.key("rows");
        yaml.in(
                () ->
                        pairs.rows()
                                .forEach(
                                        row ->
                                                yaml.item(
                                                        () -> {
                                                            yaml.put("text", row.text());
                                                            yaml.put("answer", row.answer());
                                                            why(said(row.text()));
                                                        })));
    }

    private void steps(List<String> steps) {
        yaml.put("type", Tags.ORDERING);
        yaml.key("steps");
        yaml.in(
                () ->
                        steps.forEach(
                                step ->
                                        yaml.item(
                                                () -> {
                                                    yaml.put("text", step);
                                                    why(said(step));
                                                })));
    }

    // Islet writes the reason of a row behind its words, as a line of what is said to everyone.
    private String said(String row) {
        String before = row + ": ";
        return draft.general().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(before))
                .map(line -> line.substring(before.length()))
                .findFirst()
                .orElse("");
    }

    /** The row or step that a line of what is said to everyone belongs to. */
    static Optional<String> rowOf(Draft draft, String line) {
        var rows =
                switch (draft.answer()) {
                    case Pairs pairs -> pairs.rows().stream().map(Draft.Pair::text).toList();
                    case Steps(var steps) -> steps;
                    case Choices _, Verdict _, Amount _ -> List.<String>of();
                };
        return rows.stream().filter(row -> line.startsWith(row + ": ")).findFirst();
    }
}
