package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.adapters.interchange.Draft.Amount;
import org.islet.adapters.interchange.Draft.Answer;
import org.islet.adapters.interchange.Draft.Choices;
import org.islet.adapters.interchange.Draft.Option;
import org.islet.adapters.interchange.Draft.Pairs;
import org.islet.adapters.interchange.Draft.Steps;
import org.islet.adapters.interchange.Draft.Verdict;

/** Fits answers to the rules of scoring here, and says where they change. */
final class Fitting {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");
    private static final int DECIMALS = 5;

    private final Tags tags;
    private final Consumer<String> remark;

    private Fitting(Tags tags, Consumer<String> remark) {
        this.tags = tags;
        this.remark = remark;
    }

    /** The answer as it can be marked here; empty, with a remark, if it cannot. */
    static Optional<Answer> fit(Answer answer, Tags tags, Consumer<String> remark) {
        var fitting = new Fitting(tags, remark);
        return switch (answer) {
            case Choices choices when choices.single() -> fitting.one(choices);
            case Choices choices -> fitting.several(choices);
            case Amount amount -> fitting.amount(amount);
            case Verdict _, Pairs _, Steps _ -> Optional.of(answer);
        };
    }

    private Optional<Answer> one(Choices choices) {
        long full = choices.options().stream().filter(Fitting::full).count();
        if (full != 1) {
            return refuse("%d of its options earn full points, not one".formatted(full));
        }
        if (choices.options().stream().anyMatch(option -> option.key() && !full(option))) {
            remark.accept("an option that earned part of the points earns none here");
        }
        return Optional.of(
                new Choices(
                        true,
                        choices.shuffled(),
                        choices.options().stream()
                                .map(each -> full(each) ? each : with(each, BigDecimal.ZERO))
                                .toList()));
    }

    private Optional<Answer> several(Choices choices) {
        if (choices.options().stream().noneMatch(Option::key)) {
            return refuse("none of its options earns points");
        }
        if (!tags.isOfType(Tags.SELECT_N) && !plusMinus(choices.options())) {
            remark.accept(
                    "its weights become a point for each key, less one for each other choice");
        }
        return Optional.of(choices);
    }

    private static boolean plusMinus(List<Option> options) {
        long keyed = options.stream().filter(Option::key).count();
        var share = FULL.divide(BigDecimal.valueOf(keyed), DECIMALS, RoundingMode.HALF_UP);
        return options.stream()
                .allMatch(
                        option ->
                                option.percent().abs().subtract(share).abs().compareTo(ROUNDING)
                                        <= 0);
    }

    private Optional<Answer> amount(Amount amount) {
        var slips = new ArrayList<>(amount.numbers());
        var answer =
                slips.stream().filter(number -> number.percent().compareTo(FULL) == 0).findFirst();
        if (answer.isEmpty()) {
            return refuse("no number earns full points");
        }
        slips.remove(answer.get());
        for (Draft.Numeral number : slips) {
            if (number.percent().signum() > 0) {
                remark.accept(
                        "%s earned points and earns none here"
                                .formatted(number.value().toPlainString()));
            }
            if (number.tolerance().signum() > 0) {
                remark.accept(
                        "the range around %s becomes that number alone"
                                .formatted(number.value().toPlainString()));
            }
        }
        slips.addFirst(answer.get());
        return Optional.of(new Amount(slips, amount.unit()));
    }

    private Optional<Answer> refuse(String what) {
        remark.accept("is not taken over: " + what);
        return Optional.empty();
    }

    private static boolean full(Option option) {
        return option.percent().compareTo(FULL) == 0;
    }

    private static Option with(Option option, BigDecimal percent) {
        return new Option(option.text(), percent, option.feedback());
    }
}
