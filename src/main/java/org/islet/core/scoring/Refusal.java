package org.islet.core.scoring;

/**
 * Why a response cannot be an answer to a question. Such a response is never stored and never
 * scored.
 */
public enum Refusal {
    /** It is of another kind than the question asks for, such as a number for a choice. */
    WRONG_KIND,
    /** It names an option, a slot or a step that the question does not have. */
    UNKNOWN_OPTION,
    /**
     * It picks more options than the question or one of its slots allows, or a step or a word
     * twice.
     */
    TOO_MANY,
    /** It comes before its turn: an earlier question of the case is still open. */
    NOT_YET,
    /** It leaves out a step of an order. */
    TOO_FEW
}
