package org.islet.adapters.files;

/** A line of a content file, from 1. The path is relative to the content folder's parent. */
record Place(String path, int line) {

    Place down(int lines) {
        return new Place(path, line + lines);
    }
}
