package org.islet.adapters.interchange;

import java.util.List;
import org.islet.core.content.QuestionId;

/** Questions in the format of another program, and what does not come along. */
public final class Exported {

    private final byte[] file;
    private final int questions;
    private final List<Loss> losses;

    Exported(byte[] file, int questions, List<Loss> losses) {
        this.file = file.clone();
        this.questions = questions;
        this.losses = List.copyOf(losses);
    }

    /** The bytes of the file. */
    public byte[] file() {
        return file.clone();
    }

    /** How many questions of Islet are in it. */
    public int questions() {
        return questions;
    }

    /** What does not come along, in the order of the questions. */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Something of a question that another program has no place for.
     *
     * @param what a clause without a full stop
     */
    public record Loss(QuestionId question, String what) {

        @Override
        public String toString() {
            return question + ": " + what;
        }
    }
}
