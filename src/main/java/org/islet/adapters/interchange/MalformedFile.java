package org.islet.adapters.interchange;

/** A file that is not what it should be. Nothing of it is imported. */
final class MalformedFile extends RuntimeException {

    private final int line;

    /**
     * Says what is amiss.
     *
     * @param line where, from 1
     * @param what a clause without a full stop
     */
    MalformedFile(int line, String what) {
        super(what);
        this.line = Math.max(1, line);
    }

    int line() {
        return line;
    }
}
