package org.islet.core.content;

/** Names a chunk of the patient track, as {@code lesson/chunk}. */
public record ChunkRef(LessonId lesson, ChunkId chunk) {

    @Override
    public String toString() {
        return lesson + "/" + chunk;
    }
}
