package org.islet.core.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Options that are a number or a range each, all of one kind, such as "1.9 cm" and "2.5 cm". */
final class Quantity {

    private static final Pattern NUMBER = Pattern.compile("\\d+(,\\d{3})*(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("#( to |–|-)#");

    private Quantity() {}

    /** The number or lower end of each text; none unless the texts differ in that alone. */
    static List<BigDecimal> allOf(List<String> texts) {
        var numbers = new ArrayList<BigDecimal>();
        for (String text : texts) {
            var number = NUMBER.matcher(text);
            if (!number.find()) {
                return List.of();
            }
            numbers.add(new BigDecimal(number.group().replace(",", "")));
        }
        var frames = texts.stream().map(Quantity::frame).distinct().toList();
        return frames.size() == 1 && holdsOneNumber(frames.getFirst()) ? numbers : List.of();
    }

    /** Whether numbers rise throughout, or fall throughout. */
    static boolean inOrder(List<BigDecimal> numbers) {
        var rising = numbers.stream().sorted().toList();
        var falling = numbers.stream().sorted(Comparator.reverseOrder()).toList();
        return numbers.equals(rising) || numbers.equals(falling);
    }

    // Several numbers, such as length and width, have no order.
    private static boolean holdsOneNumber(String frame) {
        return frame.indexOf('#') == frame.lastIndexOf('#');
    }

    // Singular and plural of a unit are one: "1 day" and "3 days".
    private static String frame(String text) {
        return RANGE.matcher(NUMBER.matcher(text).replaceAll("#"))
                .replaceAll("#")
                .replaceAll("s\\b", "");
    }
}
