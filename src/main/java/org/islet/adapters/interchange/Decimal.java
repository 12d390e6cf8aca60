package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as quiz files take them: up to nine digits before the point and six behind. */
final class Decimal {

    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]{1,9})(\\.[0-9]{0,20})?");
    private static final int MOST_DECIMALS = 6;

    private Decimal() {}

    static Optional<BigDecimal> read(String text) {
        String trimmed = text.strip();
        if (!NUMBER.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(trimmed.endsWith(".") ? trimmed + "0" : trimmed);
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.scale() > MOST_DECIMALS ? Optional.empty() : Optional.of(plain);
    }
}
