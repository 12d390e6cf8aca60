package org.islet.e2e;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as its author wrote it, with the key.
 *
 * @param type as in the file
 * @param slips numbers that learners are known to give; empty but for numeric questions
 * @param slots rows or groups; empty for types without
 * @param steps in the right order; empty but for orderings
 * @param secrets reasons and misconceptions: what nobody sees before checking
 */
record KeyedQuestion(
        String id,
        String type,
        Asked asked,
        List<String> keyed,
        List<String> others,
        BigDecimal answer,
        List<BigDecimal> slips,
        List<Slot> slots,
        List<String> steps,
        List<String> secrets) {

    /** The words that ask it. */
    record Asked(String scenario, String stem) {}

    /** A row or a group with what fits into it. */
    record Slot(String prompt, List<String> choices, List<String> keyed) {
        Slot {
            choices = List.copyOf(choices);
            keyed = List.copyOf(keyed);
        }

        private Set<String> fill(boolean right) {
            return right
                    ? Set.copyOf(keyed)
                    : choices.stream()
                            .filter(choice -> !keyed.contains(choice))
                            .limit(1)
                            .collect(Collectors.toSet());
        }
    }

    /** How well a learner does. */
    enum Skill {
        RIGHT,
        PARTLY,
        NOT_RIGHT
    }

    /** Points earned out of points possible. */
    record Points(int earned, int max) {
        Points plus(Points more) {
            return new Points(earned + more.earned, max + more.max);
        }

        int percent() {
            return 100 * earned / max;
        }
    }

    KeyedQuestion {
        keyed = List.copyOf(keyed);
        others = List.copyOf(others);
        slips = List.copyOf(slips);
        slots = List.copyOf(slots);
        steps = List.copyOf(steps);
        secrets = List.copyOf(secrets);
    }

    /** An answer of that skill; where an answer cannot be partly right, one that is not. */
    Answer answer(Skill skill) {
        return switch (type) {
            case "numeric" -> new Answer.Typed(skill == Skill.RIGHT ? answer : slips.getFirst());
            case "select-all", "select-n", "highlight" -> new Answer.Chosen(several(skill));
            case "matching", "matrix", "multi-matrix", "grouping", "highlight-table" ->
                    new Answer.Filled(filled(skill));
            case "ordering" -> new Answer.Ordered(ordered(skill));
            default ->
                    new Answer.Chosen(Set.of((skill == Skill.RIGHT ? keyed : others).getFirst()));
        };
    }

    /** What an answer earns, by the rules in the README. */
    Points points(Answer given) {
        return switch (given) {
            case Answer.Typed(var number) -> new Points(number.compareTo(answer) == 0 ? 1 : 0, 1);
            case Answer.Chosen(var options) -> points(options);
            case Answer.Filled(var filled) -> points(filled);
            case Answer.Ordered(var order) -> new Points(order.equals(steps) ? 1 : 0, 1);
        };
    }

    private Map<String, Set<String>> filled(Skill skill) {
        var filled = new LinkedHashMap<String, Set<String>>();
        for (Slot slot : slots) {
            boolean first = filled.isEmpty();
            filled.put(
                    slot.prompt(),
                    slot.fill(skill == Skill.RIGHT || (skill == Skill.PARTLY && first)));
        }
        return filled;
    }

    // An order is right or it is not: the last step comes first.
    private List<String> ordered(Skill skill) {
        var order = new ArrayList<>(steps);
        if (skill != Skill.RIGHT) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    private Points points(Map<String, Set<String>> filled) {
        var points = new Points(0, 0);
        if (type.equals("multi-matrix")) {
            for (String column : slots.getFirst().choices()) {
                points = points.plus(pointsOfColumn(column, filled));
            }
            return points;
        }
        for (Slot slot : slots) {
            var given = filled.getOrDefault(slot.prompt(), Set.of());
            int right = Math.toIntExact(slot.keyed().stream().filter(given::contains).count());
            points = points.plus(plusMinus(right, given.size() - right, slot.keyed().size()));
        }
        return points;
    }

    private Points pointsOfColumn(String column, Map<String, Set<String>> filled) {
        int keyed = 0;
        int right = 0;
        int wrong = 0;
        for (Slot row : slots) {
            boolean key = row.keyed().contains(column);
            boolean given = filled.getOrDefault(row.prompt(), Set.of()).contains(column);
            keyed += key ? 1 : 0;
            right += key && given ? 1 : 0;
            wrong += !key && given ? 1 : 0;
        }
        return plusMinus(right, wrong, keyed);
    }

    // For a row of one choice this is the same as right or not.
    private static Points plusMinus(int right, int wrong, int keyed) {
        return new Points(Math.max(0, right - wrong), keyed);
    }

    private Set<String> several(Skill skill) {
        return switch (skill) {
            case RIGHT -> Set.copyOf(keyed);
            case PARTLY -> Set.of(keyed.getFirst());
            case NOT_RIGHT -> Set.of(others.getFirst());
        };
    }

    private Points points(Set<String> options) {
        int right = Math.toIntExact(keyed.stream().filter(options::contains).count());
        int wrong = options.size() - right;
        return switch (type) {
            case "select-all", "highlight" -> new Points(Math.max(0, right - wrong), keyed.size());
            case "select-n" -> new Points(right, keyed.size());
            default -> new Points(right, 1);
        };
    }

    /** All options, the right ones first. */
    List<String> options() {
        var all = new ArrayList<>(keyed);
        all.addAll(others);
        return all;
    }

    /** What a learner can read before checking. */
    Stream<String> shown() {
        var inSlots =
                slots.stream()
                        .flatMap(
                                slot ->
                                        Stream.concat(
                                                Stream.of(slot.prompt()), slot.choices().stream()));
        return Stream.of(
                        Stream.of(asked.scenario(), asked.stem()),
                        options().stream(),
                        inSlots,
                        steps.stream())
                .flatMap(texts -> texts);
    }
}
