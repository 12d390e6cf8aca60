package org.islet.e2e;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question as its author wrote it, with the key.
 *
 * @param type as in the file: single, true-false, select-all, select-n or numeric
 * @param slips numbers that learners are known to give; empty but for numeric questions
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
        List<String> secrets) {

    /** The words that ask it. */
    record Asked(String scenario, String stem) {}

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
        secrets = List.copyOf(secrets);
    }

    /** An answer of that skill; where an answer cannot be partly right, one that is not. */
    Answer answer(Skill skill) {
        return switch (type) {
            case "numeric" -> new Answer.Typed(skill == Skill.RIGHT ? answer : slips.getFirst());
            case "select-all", "select-n" -> new Answer.Chosen(several(skill));
            default ->
                    new Answer.Chosen(Set.of((skill == Skill.RIGHT ? keyed : others).getFirst()));
        };
    }

    /** What an answer earns, by the rules in the README. */
    Points points(Answer given) {
        return switch (given) {
            case Answer.Typed(var number) -> new Points(number.compareTo(answer) == 0 ? 1 : 0, 1);
            case Answer.Chosen(var options) -> points(options);
        };
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
            case "select-all" -> new Points(Math.max(0, right - wrong), keyed.size());
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
        return Stream.concat(Stream.of(asked.scenario(), asked.stem()), options().stream());
    }
}
