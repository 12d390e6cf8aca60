package org.islet.adapters.interchange;

import java.util.List;

/**
 * What came out of a file of another program.
 *
 * @param remarks what could not be taken over, in the order of the file
 */
record Imported(List<Draft> drafts, List<Remark> remarks) {

    Imported {
        drafts = List.copyOf(drafts);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something that could not be taken over, or not as it was.
     *
     * @param name the question, or empty
     * @param what a clause without a full stop
     */
    record Remark(int line, String name, String what) {}
}
