package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question of another program, as far as it could be taken over. An author has to complete it.
 *
 * @param line where it begins in the file
 * @param name what it is called there, or empty
 * @param category where it stands there, or empty
 * @param paragraphs what is read before answering; the last one asks
 * @param general what is said whatever the answer, one paragraph each
 */
record Draft(
        int line,
        String name,
        String category,
        Tags tags,
        List<String> paragraphs,
        Answer answer,
        List<String> general) {

    Draft {
        paragraphs = List.copyOf(paragraphs);
        general = List.copyOf(general);
    }

    /** How it is answered. */
    sealed interface Answer {}

    /**
     * Options to choose among.
     *
     * @param single whether exactly one may be chosen
     */
    record Choices(boolean single, boolean shuffled, List<Option> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * One option.
     *
     * @param percent what it adds, of 100
     * @param feedback what is said to whoever chooses it, or empty
     */
    record Option(String text, BigDecimal percent, String feedback) {

        /** Whether it is a right choice. */
        boolean key() {
            return percent.signum() > 0;
        }
    }

    /** A statement to judge. */
    record Verdict(boolean answer, String ifTrue, String ifFalse) implements Answer {}

    /**
     * A number to type. Read, in any order; fitted, the answer first and then what earns nothing.
     */
    record Amount(List<Numeral> numbers, String unit) implements Answer {
        public Amount {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A number.
     *
     * @param percent what it earns, of 100
     * @param feedback what is said to whoever types it, or empty
     */
    record Numeral(BigDecimal value, BigDecimal tolerance, BigDecimal percent, String feedback) {}

    /**
     * Rows with an answer each.
     *
     * @param choices all that may stand beside a row
     */
    record Pairs(boolean shuffled, List<Pair> rows, List<String> choices) implements Answer {
        public Pairs {
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }
    }

    /** A row and its answer. */
    record Pair(String text, String answer) {}

    /** Steps in the right order. */
    record Steps(List<String> steps) implements Answer {
        public Steps {
            steps = List.copyOf(steps);
        }
    }
}
