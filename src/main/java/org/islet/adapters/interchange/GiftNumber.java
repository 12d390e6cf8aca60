package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a number of GIFT: {@code 4}, {@code 4:0.1} or {@code 3.9..4.1}. */
final class GiftNumber {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private GiftNumber() {}

    static Optional<Draft.Numeral> read(String text, BigDecimal percent, String feedback) {
        int range = text.indexOf("..");
        if (range > 0) {
            return range(text.substring(0, range), text.substring(range + 2), percent, feedback);
        }
        var parts = List.of(text.split(":", 2));
        var value = Decimal.read(parts.getFirst());
        var tolerance =
                parts.size() == 1 ? Optional.of(BigDecimal.ZERO) : Decimal.read(parts.getLast());
        return number(value, tolerance, percent, feedback);
    }

    private static Optional<Draft.Numeral> range(
            String from, String to, BigDecimal percent, String feedback) {
        var lowest = Decimal.read(from);
        var highest = Decimal.read(to);
        if (lowest.isEmpty() || highest.isEmpty()) {
            return Optional.empty();
        }
        var middle = lowest.get().add(highest.get()).divide(TWO);
        return number(
                Decimal.read(middle.toPlainString()),
                Decimal.read(highest.get().subtract(middle).toPlainString()),
                percent,
                feedback);
    }

    private static Optional<Draft.Numeral> number(
            Optional<BigDecimal> value,
            Optional<BigDecimal> tolerance,
            BigDecimal percent,
            String feedback) {
        if (value.isEmpty() || tolerance.isEmpty() || tolerance.get().signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(new Draft.Numeral(value.get(), tolerance.get(), percent, feedback));
    }
}
