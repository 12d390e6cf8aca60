package org.islet.core.content;

/**
 * Something to answer. A new type is one record here, one line in {@code Scoring}, one component in
 * the screens and one part of the schema; the compiler names the places, and {@code
 * src/docs/adding-an-item-type.md} lists them.
 */
public sealed interface Question permits ChoiceQuestion, Numeric, SlotQuestion, Ordering {

    /** What every question has. */
    QuestionHead head();

    /** Its name within the course. */
    default QuestionId id() {
        return head().id();
    }
}
