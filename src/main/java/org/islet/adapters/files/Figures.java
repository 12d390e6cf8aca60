package org.islet.adapters.files;

import java.util.Set;

/** The drawings that content may show. */
interface Figures {

    /** Whether there is a drawing of that name. */
    boolean exist(String name);

    /** The regions that a drawing names under {@code data-region}; none without the drawing. */
    Set<String> regions(String name);
}
