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
            return right ? Set.copyOf(keyed) : others(1);
        }

        private Set<String> others(int count) {
            return choices.stream()
                    .filter(choice -> !keyed.contains(choice))
                    .limit(count)
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
            case "matching",
                    "matrix",
                    "multi-matrix",
                    "grouping",
                    "highlight-table",
                    "cloze",
                    "cloze-table",
                    "cloze-drag",
                    "rationale",
                    "bow-tie" ->
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
        boolean canBePartly = slots.size() > 1;
        for (int place = 0; place < slots.size(); place++) {
            var slot = slots.get(place);
            boolean right =
                    skill == Skill.RIGHT || (skill == Skill.PARTLY && place == 0 && canBePartly);
            filled.put(slot.prompt(), fill(place, right));
        }
        return filled;
    }

    private Set<String> fill(int place, boolean right) {
        var slot = slots.get(place);
        if (right) {
            return slot.fill(true);
        }
        return switch (type) {
            case "cloze-drag" -> ofTheNext(place);
            case "bow-tie" -> slot.others(slot.keyed().size());
            default -> slot.fill(false);
        };
    }

    // A bank has each word once: the word of the next blank, for the last one that belongs nowhere.
    private Set<String> ofTheNext(int place) {
        if (place + 1 < slots.size()) {
            return Set.copyOf(slots.get(place + 1).keyed());
        }
        return slots.getFirst().choices().stream()
                .filter(word -> slots.stream().noneMatch(slot -> slot.keyed().contains(word)))
                .limit(1)
                .collect(Collectors.toSet());
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
        if (type.equals("rationale")) {
            return pointsOfReasons(filled);
        }
        for (Slot slot : slots) {
            var given = filled.getOrDefault(slot.prompt(), Set.of());
            int right = Math.toIntExact(slot.keyed().stream().filter(given::contains).count());
            int lost = type.equals("bow-tie") ? 0 : given.size() - right;
            points = points.plus(plusMinus(right, lost, slot.keyed().size()));
        }
        return points;
    }

    // The first blank is the anchor.
    private Points pointsOfReasons(Map<String, Set<String>> filled) {
        var right =
                slots.stream()
                        .map(
                                slot ->
                                        filled.getOrDefault(slot.prompt(), Set.of())
                                                        .containsAll(slot.keyed())
                                                ? 1
                                                : 0)
                        .toList();
        int reasons = right.stream().skip(1).mapToInt(each -> each).sum();
        return new Points(right.getFirst() * reasons, slots.size() - 1);
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
