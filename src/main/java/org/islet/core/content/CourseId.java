package org.islet.core.content;

/** Names a course; also the name of its folder. */
public record CourseId(String value) {

    public CourseId {
        Require.slug("course", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
