package org.islet.adapters.files;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Knows the line of each node of a lesson, whose body begins below its front matter. */
record LessonPlaces(String path, int bodyStart) {

    Place of(Node node) {
        @Nullable Node at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getParent();
        }
        int line = at == null ? 0 : at.getSourceSpans().getFirst().getLineIndex();
        return new Place(path, bodyStart + line);
    }
}
