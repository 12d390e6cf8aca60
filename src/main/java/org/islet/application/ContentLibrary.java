package org.islet.application;

import java.util.List;
import org.islet.core.content.ContentProblem;
import org.islet.core.content.Course;
import org.islet.core.content.LessonId;
import org.islet.core.content.Question;
import org.islet.core.content.Trace;
import org.islet.core.progress.VersionedQuestion;

/** The content in use. Everything returned is immutable and shared by all sessions. */
public interface ContentLibrary {

    /** The course in use. */
    Course course();

    /** Who uses which fact in the course in use. */
    Trace trace();

    /** The question of a lesson under the name of its present version. */
    VersionedQuestion versioned(LessonId lesson, Question question);

    /**
     * Reads the files again. Where they have problems, the content in use stays.
     *
     * @return the problems found; empty when the content read is now in use
     */
    List<ContentProblem> reload();
}
