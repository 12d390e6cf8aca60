package org.islet.core.content;

/** Names a lesson within its course, as in `staging`. */
public record LessonId(String value) {

    public LessonId {
        Require.slug("lesson", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
