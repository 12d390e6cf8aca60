package org.islet.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.islet.core.content.OptionId;

/**
 * What a learner gave as an answer.
 *
 * <p>Each has a canonical text, which is what the database keeps: {@code -}, {@code chosen 1 3},
 * {@code entered 2.5}.
 */
public sealed interface Response {

    /** Nothing yet. */
    record Unanswered() implements Response {
        @Override
        public String canonical() {
            return "-";
        }
    }

    /** Options that were picked, in no order. */
    record Chosen(Set<OptionId> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }

        /** A choice of the options given. */
        public static Chosen of(OptionId... options) {
            return new Chosen(Set.of(options));
        }

        @Override
        public String canonical() {
            var sorted = new TreeSet<String>();
            options.forEach(option -> sorted.add(option.value()));
            return "chosen " + String.join(" ", sorted);
        }
    }

    /** A number that was typed. */
    record Entered(BigDecimal number) implements Response {
        @Override
        public String canonical() {
            return "entered " + number.stripTrailingZeros().toPlainString();
        }
    }

    /** The text under which the response is stored and compared. */
    String canonical();

    /** Reads a canonical text back. */
    static Response parse(String canonical) {
        List<String> words = List.of(canonical.split(" "));
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "-" -> new Unanswered();
            case "chosen" ->
                    new Chosen(
                            rest.stream()
                                    .map(OptionId::new)
                                    .collect(Collectors.toUnmodifiableSet()));
            case "entered" -> new Entered(new BigDecimal(rest.getFirst()));
            default ->
                    throw new IllegalArgumentException(
                            "A stored response begins with -, chosen or entered, got \""
                                    + canonical
                                    + "\"; see Response.");
        };
    }
}
