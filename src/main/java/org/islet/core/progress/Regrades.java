package org.islet.core.progress;

import java.time.Instant;

/** Where it is kept that answers were marked anew by corrected keys. Only ever added to. */
public interface Regrades {

    /**
     * Keeps the changes of a regrade. The points read afterwards are those after it; the answers
     * themselves stay as they are.
     *
     * @param reason why, in the words of whoever asked for it
     */
    void add(Regrade regrade, String reason, Instant now);
}
