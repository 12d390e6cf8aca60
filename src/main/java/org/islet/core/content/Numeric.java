package org.islet.core.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question answered by typing a number.
 *
 * @param tolerance how far a response may lie from the answer on either side and still be right; 0
 *     or more
 * @param unit shown behind the field, or empty
 * @param slips numbers that learners are known to give instead
 */
public record Numeric(
        QuestionHead head,
        BigDecimal answer,
        BigDecimal tolerance,
        String unit,
        String rationale,
        List<Slip> slips)
        implements Question {

    public Numeric {
        Require.text("why", rationale);
        Require.optionalText("unit", unit);
        slips = List.copyOf(slips);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException(
                    "question \""
                            + head.id()
                            + "\": tolerance must be 0 or more, got "
                            + tolerance);
        }
        for (Slip slip : slips) {
            if (within(answer, tolerance, slip.answer())) {
                throw new IllegalArgumentException(
                        "question \"%s\": the slip %s lies within the tolerance of the answer %s"
                                .formatted(head.id(), slip.answer(), answer));
            }
        }
    }

    /** Whether a number counts as right: |number - answer| is at most the tolerance. */
    public boolean accepts(BigDecimal number) {
        return within(answer, tolerance, number);
    }

    private static boolean within(BigDecimal answer, BigDecimal tolerance, BigDecimal number) {
        return number.subtract(answer).abs().compareTo(tolerance) <= 0;
    }

    /**
     * A number that learners are known to give instead of the answer.
     *
     * @param rationale why it is not the answer
     * @param misconception what a learner who gives it believes, or empty
     */
    public record Slip(BigDecimal answer, String rationale, String misconception) {
        public Slip {
            Require.text("why", rationale);
            Require.optionalText("misconception", misconception);
        }
    }
}
