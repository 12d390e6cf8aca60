package org.islet.core.content;

/** The address of a section: its lesson and its own name. */
public record SectionRef(LessonId lesson, SectionId section) {

    @Override
    public String toString() {
        return lesson + "/" + section;
    }
}
