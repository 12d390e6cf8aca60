package org.islet.adapters.files;

/** Something that a text names and that has to exist elsewhere. */
record Reference(Kind kind, String name, Place place) {

    enum Kind {
        FACT,
        TERM,
        SECTION,
        CHECK,
        FIGURE,
        SOURCE
    }
}
