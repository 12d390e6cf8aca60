package org.islet.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.islet.core.content.OptionId;
import org.islet.core.content.SlotId;

/**
 * What a learner gave as an answer.
 *
 * <p>Each has a canonical text, which is what the database keeps: {@code -}, {@code chosen 1 3},
 * {@code entered 2.5}, {@code filled 1:2 2:1,3}, {@code ordered 3 1 2}.
 */
public sealed interface Response {

    /** Nothing yet. */
    record Unanswered() implements Response {
        @Override
        public boolean blank() {
            return true;
        }

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
        public boolean blank() {
            return options.isEmpty();
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

    /**
     * What was put into slots, in no order. A slot with nothing in it is left out.
     *
     * @param slots the choices in each slot
     */
    record Filled(Map<SlotId, Set<OptionId>> slots) implements Response {

        // Names are places, so that the shorter one is the smaller number.
        private static final Comparator<String> BY_PLACE =
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

        public Filled {
            slots =
                    slots.entrySet().stream()
                            .filter(slot -> !slot.getValue().isEmpty())
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Map.Entry::getKey,
                                            slot -> Set.copyOf(slot.getValue())));
        }

        /** What is in a slot; empty if nothing is. */
        public Set<OptionId> in(SlotId slot) {
            return slots.getOrDefault(slot, Set.of());
        }

        /** This response with other choices in a slot. */
        public Filled with(SlotId slot, Set<OptionId> choices) {
            var changed = new HashMap<>(slots);
            changed.put(slot, choices);
            return new Filled(changed);
        }

        @Override
        public boolean blank() {
            return slots.isEmpty();
        }

        @Override
        public String canonical() {
            return slots.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(SlotId::value, BY_PLACE)))
                    .map(slot -> " " + slot.getKey() + ":" + joined(slot.getValue()))
                    .collect(Collectors.joining("", "filled", ""));
        }

        private static String joined(Set<OptionId> choices) {
            return choices.stream()
                    .map(OptionId::value)
                    .sorted(BY_PLACE)
                    .collect(Collectors.joining(","));
        }
    }

    /** Steps in the order given. */
    record Ordered(List<OptionId> steps) implements Response {
        public Ordered {
            steps = List.copyOf(steps);
        }

        @Override
        public boolean blank() {
            return steps.isEmpty();
        }

        @Override
        public String canonical() {
            return steps.stream()
                    .map(step -> " " + step)
                    .collect(Collectors.joining("", "ordered", ""));
        }
    }

    /** The text under which the response is stored and compared. */
    String canonical();

    /** Whether there is nothing in it that could be checked. */
    default boolean blank() {
        return false;
    }

    /** Reads a canonical text back. */
    static Response parse(String canonical) {
        List<String> words = List.of(canonical.split(" "));
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "-" -> new Unanswered();
            case "chosen" -> new Chosen(options(rest));
            case "entered" -> new Entered(number(rest));
            case "filled" -> new Filled(slots(rest));
            case "ordered" -> new Ordered(rest.stream().map(OptionId::new).toList());
            default ->
                    throw new IllegalArgumentException(
                            "A stored response begins with -, chosen, entered, filled or ordered, got \""
                                    + canonical
                                    + "\"; see Response.");
        };
    }

    private static BigDecimal number(List<String> words) {
        String written = String.join(" ", words);
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException(
                    "A stored number stands behind entered, as in entered 2.5, got \""
                            + written
                            + "\"; see Response.",
                    unreadable);
        }
    }

    private static Set<OptionId> options(List<String> names) {
        return names.stream().map(OptionId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<SlotId, Set<OptionId>> slots(List<String> words) {
        var slots = new HashMap<SlotId, Set<OptionId>>();
        for (String word : words) {
            List<String> parts = List.of(word.split(":", 2));
            var choices = options(List.of(parts.getLast().split(",")));
            if (parts.size() < 2 || slots.put(new SlotId(parts.getFirst()), choices) != null) {
                throw new IllegalArgumentException(
                        "A stored response names each slot once, as in 1:2,3, got \""
                                + word
                                + "\"; see Response.");
            }
        }
        return slots;
    }
}
