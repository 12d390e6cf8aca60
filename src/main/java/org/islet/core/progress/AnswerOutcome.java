package org.islet.core.progress;

import org.islet.core.scoring.Refusal;

/** What became of an answer. */
public sealed interface AnswerOutcome {

    /** It is new and wants to be kept. */
    record Accepted(AnswerEvent event) implements AnswerOutcome {}

    /** The same answer is kept already: a resend, which changes nothing. */
    record AlreadyKept() implements AnswerOutcome {}

    /**
     * The item has moved on meanwhile, in another window or on another device. What is kept stands.
     */
    record MovedOn() implements AnswerOutcome {}

    /** It cannot be an answer to this item. */
    record Refused(Refusal reason) implements AnswerOutcome {}

    /** It comes after the end of the attempt, grace included. What is kept stands. */
    record TimeUp() implements AnswerOutcome {}

    /** There is nothing to check yet. */
    record NothingToCheck() implements AnswerOutcome {}
}
